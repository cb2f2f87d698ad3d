import { registerKinds, type RegisterKind } from "../customer/registerPlan";
import { numberField } from "../customer/partyKey";
import { registerOf } from "../ledger/registerOf";
import { say, type Message } from "../message";
import type { Register } from "../register";
import type { Finding } from "../validation/finding";
import { saidOf, type SaidDecisions } from "./decisionKeys";

/** What was said about pairs and could not be heard: of somebody who is not there, of one with itself, or both ways at once. */
export function unheardDecisions(register: Register, said: SaidDecisions): readonly Finding[] {
  return registerKinds.flatMap((kind) => {
    const known = new Set(registerOf(kind, register).customers.id);
    const { same, different } = saidOf(said, kind);
    const apart = new Set(different.map(inOrder));
    const about = (pair: readonly [string, string]): Finding[] => {
      const [a, b] = pair;
      const missing = [...new Set(pair)].find((id) => !known.has(id));
      if (missing !== undefined) return [unheard(kind, "decision.unknown", missing, say(`finding.decision.unknown.${kind}`, { id: missing, a, b }))];
      return a === b ? [unheard(kind, "decision.itself", a, say("finding.decision.itself", { id: a }))] : [];
    };
    const bothWays = same
      .filter((pair) => apart.has(inOrder(pair)) && pair[0] !== pair[1])
      .map(([a, b]) => unheard(kind, "decision.bothWays", a, say("finding.decision.bothWays", { a, b })));
    return [...[...same, ...different].flatMap(about), ...bothWays];
  });
}

function inOrder([a, b]: readonly [string, string]): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function unheard(kind: RegisterKind, code: string, id: string, message: Message): Finding {
  return { code, severity: "warning", sheet: "", row: null, column: null, field: numberField(kind), key: id, value: id, suggestion: null, message };
}
