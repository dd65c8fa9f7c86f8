import * as v from 'valibot';

const report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.optional(v.string(), ''),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});
const longest = 2_000;

/**
 * The failed tests of a Vitest JSON report, as lines for a person: file, name, the first 2 000 characters of each message
 * (a property's message holds its seed and its counterexample). A file that did not load is one failure of its own.
 */
export function failedTests(json: string): string[] {
  return v.parse(report, JSON.parse(json)).testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    const lines = failed.map((test) =>
      told(file.name, test.fullName, (test.failureMessages ?? []).join('\n')),
    );
    return failed.length === 0 && file.status === 'failed'
      ? [told(file.name, 'the file', file.message)]
      : lines;
  });
}

function told(file: string, name: string, message: string): string {
  return `\n✗ ${file} > ${name}\n${message.slice(0, longest)}`;
}
