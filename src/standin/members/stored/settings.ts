import { removeSetting, setSetting, settingsOf } from "../../model/stored/settings";
import { text } from "../../protocol/argument";
import { HostError } from "../../protocol/hostError";
import { collection } from "../collection";
import type { Excel } from "../excel";
import { object, type Members } from "../targets";

/** All settings of an add-in together: https://github.com/OfficeDev/office-js/issues/621 */
const mostBytes = 2 * 1024 * 1024;

function store(key: string, value: unknown, excel: Excel): void {
  const others = [...settingsOf(excel.workbook, excel.application.addIn)].filter(([other]) => other !== key);
  if (JSON.stringify([...others, [key, value]]).length > mostBytes) throw new HostError("InvalidArgument");
  setSetting(excel.workbook, excel.application.addIn, key, value);
}

export const settingMembers: Members<"Setting"> = {
  name: "Setting",
  key: ({ key }) => key,
  keyName: "_Id",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, excel) => settingsOf(excel.workbook, excel.application.addIn).get(key) ?? null,
      set: ({ key }, value, excel) => store(key, value, excel),
    },
  },
  methods: {
    Delete: ({ key }, _args, excel) => {
      removeSetting(excel.workbook, excel.application.addIn, key);
    },
  },
};

const base = collection({
  name: "SettingCollection",
  of: "Setting",
  items: (_book, excel) => [...settingsOf(excel.workbook, excel.application.addIn).keys()].map((key) => ({ key })),
  keys: ({ key }) => [key],
  exact: true,
});

export const settingCollection: Members<"SettingCollection"> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (_book, [key, value], excel) => {
      store(text(key), value, excel);
      return object("Setting", { key: text(key) });
    },
  },
};
