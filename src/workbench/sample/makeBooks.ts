import { lastDay, type SampleBooks, type SampleDocument } from "./books";
import { customers } from "./customers";
import { makeDocuments } from "./makeDocuments";
import { makePayments } from "./makePayments";
import { randomFrom } from "./random";

/** Days after the due date on which the owner sends a reminder. */
const REMINDER_DAYS = 30;

/** The firm's books: the same at every call. */
export function makeBooks(): SampleBooks {
  const random = randomFrom(20261031);
  const documents = makeDocuments(random);
  const { payments, unpaid } = makePayments(documents, random);
  const isReminded = ({ number, due }: SampleDocument): boolean => unpaid.has(number) && lastDay - due > REMINDER_DAYS;
  return { customers, documents: documents.map((one) => (isReminded(one) ? { ...one, status: "Purret" } : one)), payments };
}
