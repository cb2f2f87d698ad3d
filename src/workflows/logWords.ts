import { allWords } from "../locales/dictionary";
import { say, type Message } from "../register/message";

/** What a rule is called, be it of cleaning, merging or another job. */
export function ruleName(rule: string): Message {
  const code = [`rule.${rule}`, `repair.${rule}`].find((known) => allWords.has(known));
  return code === undefined ? say("log.rule.other", { rule }) : say(code);
}

/** What a job is called in the log. */
export function jobName(job: string): Message {
  const code = `log.job.${job}`;
  return allWords.has(code) ? say(code) : say("log.job.other", { job });
}
