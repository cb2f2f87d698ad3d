import { config } from "zod";

// zod tries once whether it may make code from text, which the page's content security policy forbids and the browser then
// reports as an error. It is told so before any schema is made: this file is imported first.
config({ jitless: true });
