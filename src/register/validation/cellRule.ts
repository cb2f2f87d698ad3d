import type { FieldName } from "../fields/catalogue";
import { found, type Fault } from "./found";
import { bothKinds, filledCells, numberCells } from "./partyCells";
import { remembered } from "../text/remembered";
import type { Rule, RuleContext } from "./rule";

/** What is wrong with a value, wherever it stands. */
export type ValueFault = Pick<Fault, "code" | "severity" | "suggestion" | "values">;

/** A rule for texts of customers and suppliers that looks at nothing but the text; each distinct text is judged once. */
export function textRule(fields: readonly FieldName[], judge: (text: string, context: RuleContext) => ValueFault | null): Rule {
  return function* (register, context) {
    const judged = remembered((text: string) => judge(text, context));
    for (const parties of bothKinds(register)) {
      for (const field of fields) {
        for (const { index, id, text } of filledCells(parties, field)) {
          const fault = judged(text);
          if (fault) yield found(register, parties.at, index, { ...fault, field, key: id, value: text });
        }
      }
    }
  };
}

/** A rule for numbers and days of customers and suppliers that looks at nothing but the number. */
export function numberRule(fields: readonly FieldName[], judge: (value: number, context: RuleContext) => (ValueFault & { readonly shown?: string }) | null): Rule {
  return function* (register, context) {
    for (const parties of bothKinds(register)) {
      for (const field of fields) {
        for (const { index, id, value } of numberCells(parties, field)) {
          const fault = judge(value, context);
          if (!fault) continue;
          const { shown, ...rest } = fault;
          const values = { value: shown ?? value, ...rest.values };
          yield found(register, parties.at, index, { ...rest, field, key: id, value: shown ?? value, values });
        }
      }
    }
  };
}
