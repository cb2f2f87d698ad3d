import type { Order } from "../../taskpane/boot/ribbonOrders";
import { iconSizes, type Icon } from "./icons";
import { helpId, imageId, type LongString, pageId, type ShortString, stringId } from "./resources";
import { type Tag, tag } from "./xml";

const named = (name: string, code: ShortString | LongString) => tag(name, { resid: stringId(code) });

/** One page runs pane and buttons; `long` keeps it alive while the pane is closed, so that an order never waits for a load. */
export const runtimes = tag("Runtimes", {}, [tag("Runtime", { resid: pageId, lifetime: "long" })]);

/** How Excel is extended: one tab of our own, so that nothing of a person's own ribbon moves. */
export const formFactor = tag("DesktopFormFactor", {}, [
  tag("GetStarted", {}, [
    named("Title", "ribbon.started"),
    named("Description", "ribbon.started.text"),
    tag("LearnMoreUrl", { resid: helpId }),
  ]),
  tag("FunctionFile", { resid: pageId }),
  tag("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
    tag("CustomTab", { id: "Kartotek.Tab" }, [
      group("Kartotek.Customers", "ribbon.customers", "register", [showPane(), orderButton("build"), orderButton("check")]),
      group("Kartotek.Results", "ribbon.results", "reports", [orderButton("reports")]),
      named("Label", "ribbon.name"),
    ]),
  ]),
]);

function group(id: string, label: ShortString, icon: Icon, buttons: readonly Tag[]): Tag {
  return tag("Group", { id }, [named("Label", label), pictures(icon), ...buttons]);
}

function showPane(): Tag {
  const action = tag("Action", { "xsi:type": "ShowTaskpane" }, [
    tag("TaskpaneId", {}, "Kartotek.Pane"),
    tag("SourceLocation", { resid: pageId }),
    named("Title", "ribbon.name"),
  ]);
  return button("Kartotek.Open", "ribbon.open", "ribbon.open.tip", "register", action);
}

/** A button whose function carries the order's own name; see commands.ts. */
function orderButton(order: Order): Tag {
  const action = tag("Action", { "xsi:type": "ExecuteFunction" }, [tag("FunctionName", {}, order)]);
  return button(`Kartotek.${order}`, `ribbon.${order}`, `ribbon.${order}.tip`, order, action);
}

function button(id: string, label: ShortString, tip: LongString, icon: Icon, action: Tag): Tag {
  return tag("Control", { "xsi:type": "Button", id }, [
    named("Label", label),
    tag("Supertip", {}, [named("Title", label), named("Description", tip)]),
    pictures(icon),
    action,
  ]);
}

function pictures(icon: Icon): Tag {
  return tag(
    "Icon",
    {},
    iconSizes.map((size) => tag("bt:Image", { size: String(size), resid: imageId(icon, size) })),
  );
}
