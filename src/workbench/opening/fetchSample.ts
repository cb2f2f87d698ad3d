/** The sample workbook that lies beside the page; null where the build has none. */
export async function fetchSample(): Promise<File | null> {
  const answer = await fetch("sample.xlsx");
  return answer.ok ? new File([await answer.blob()], sampleName) : null;
}

const sampleName = "Sjokolade AS.xlsx";
