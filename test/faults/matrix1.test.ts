import { tryPart } from "./part";

tryPart(1);
