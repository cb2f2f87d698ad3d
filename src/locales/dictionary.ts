import { changeLogWords } from "./words/changeLog";
import { classificationSettingWords } from "./words/classificationSettings";
import { classificationWords } from "./words/classification";
import { cleaningWords } from "./words/cleaning";
import { convertedTotalWords } from "./words/convertedTotals";
import { customerClassWords } from "./words/customerClasses";
import { contactFindingWords } from "./words/contactFindings";
import { documentFindingWords } from "./words/documentFindings";
import { duplicateWords } from "./words/duplicates";
import { fieldWords } from "./words/fields";
import { fileWords } from "./words/files";
import { findingWords } from "./words/findings";
import { headlessWords } from "./words/headless";
import { helpWords } from "./words/help";
import { identifierFindingWords } from "./words/identifierFindings";
import { indicatorWords } from "./words/indicators";
import { ledgerTabWords } from "./words/ledgerTabs";
import { moneyFindingWords } from "./words/moneyFindings";
import { mergingWords } from "./words/merging";
import { moreIndicatorWords } from "./words/moreIndicators";
import { overviewWords } from "./words/overview";
import { paneBrokenOffWords } from "./words/paneBrokenOff";
import { paneCleaningWords } from "./words/paneCleaning";
import { paneDuplicateWords } from "./words/paneDuplicates";
import { paneFindingWords } from "./words/paneFindings";
import { paneLogWords } from "./words/paneLog";
import { paneJoinWords } from "./words/paneJoin";
import { panePreviewWords } from "./words/panePreview";
import { paneWords } from "./words/pane";
import { paneScreenWords } from "./words/paneScreens";
import { privacyFindingWords } from "./words/privacyFindings";
import { receivablesWords } from "./words/receivables";
import { registerWords } from "./words/register";
import { reportWords } from "./words/reports";
import { ribbonWords } from "./words/ribbon";
import { salesReportWords } from "./words/salesReports";
import { paymentReportWords } from "./words/paymentReports";
import { actionReportWords } from "./words/actionReports";
import { paneReportWords } from "./words/paneReports";
import { settingWords } from "./words/settings";
import { workbenchWords } from "./words/workbench";
import { workbookWords } from "./words/workbook";
import { workflowWords } from "./words/workflows";
import type { Text, Words } from "./words";

const sections: readonly Words[] = [
  changeLogWords,
  classificationSettingWords,
  classificationWords,
  cleaningWords,
  convertedTotalWords,
  customerClassWords,
  contactFindingWords,
  documentFindingWords,
  duplicateWords,
  fieldWords,
  fileWords,
  findingWords,
  headlessWords,
  helpWords,
  identifierFindingWords,
  indicatorWords,
  ledgerTabWords,
  moneyFindingWords,
  mergingWords,
  moreIndicatorWords,
  overviewWords,
  paneFindingWords,
  paneScreenWords,
  paneBrokenOffWords,
  paneCleaningWords,
  paneDuplicateWords,
  paneLogWords,
  paneJoinWords,
  panePreviewWords,
  paneWords,
  privacyFindingWords,
  receivablesWords,
  registerWords,
  reportWords,
  ribbonWords,
  salesReportWords,
  paymentReportWords,
  actionReportWords,
  paneReportWords,
  settingWords,
  workbenchWords,
  workbookWords,
  workflowWords,
];

/** Every text by its code; a code that stands in two sections is a fault of ours. */
export const allWords: ReadonlyMap<string, Text> = merged(sections);

function merged(all: readonly Words[]): ReadonlyMap<string, Text> {
  const words = new Map<string, Text>();
  for (const section of all) {
    for (const [code, text] of Object.entries(section)) {
      if (words.has(code)) throw new Error(`"${code}" has words in two sections`);
      words.set(code, text);
    }
  }
  return words;
}
