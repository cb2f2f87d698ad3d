import type { MemberTable } from "../../protocol/memberTable";
import type { Excel } from "../excel";
import type { Targets } from "../targets";

type Methods<K extends keyof Targets> = NonNullable<MemberTable<Targets[K], Excel>["methods"]>;

/**
 * The `_Register…` and `_Unregister…` methods behind `onChanged.add` and its like. `events` gives the rest of each method's name
 * with the number of the message that listeners then wait for; `targetId` is whom they listen to.
 */
export function registrations<K extends keyof Targets>(
  targetId: (target: Targets[K]) => string,
  events: Readonly<Record<string, number>>,
): Methods<K> {
  const methods: Record<string, Methods<K>[string]> = {};
  for (const [event, type] of Object.entries(events)) {
    methods[`_Register${event}`] = (target, _args, excel) => {
      excel.listen(targetId(target), type, true);
    };
    methods[`_Unregister${event}`] = (target, _args, excel) => {
      excel.listen(targetId(target), type, false);
    };
  }
  return methods;
}
