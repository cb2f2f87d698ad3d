import { tryPart } from "./part";

tryPart(3);
