import { giveOrder, orders } from "../taskpane/boot/ribbonOrders";

/**
 * Lets the ribbon's buttons hand their orders to the pane. They are functions in the shared runtime, not addresses to show:
 * a shared runtime has one pane only, and showing another address in it would load the page anew and drop what it is doing.
 * Every Excel of ExcelApi 1.14 that shows our ribbon has a shared runtime; the iPad has neither.
 * Source: learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets, and
 * …/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime, on multiple task panes.
 */
export function associateCommands(): void {
  for (const order of orders) {
    Office.actions.associate(order, (event: Office.AddinCommands.Event) => {
      giveOrder(order);
      // Excel greys the button until it is told that the command is over, also where the pane could not be shown.
      const over = () => event.completed();
      Office.addin.showAsTaskpane().then(over, over);
    });
  }
}
