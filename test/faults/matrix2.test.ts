import { tryPart } from "./part";

tryPart(2);
