/** The function, with what it said about each text kept: columns repeat their values. */
export function remembered<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = judge(text);
    answers.set(text, answer);
    return answer;
  };
}
