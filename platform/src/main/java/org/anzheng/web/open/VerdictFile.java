package org.anzheng.web.open;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.adoption.verification.VerdictLine;
import org.anzheng.adoption.verification.VerificationRun;
import org.anzheng.adoption.verification.VerificationRuns;
import org.anzheng.register.CsvLine;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 核验结果文件: every answer of a list, with its sentence in the reader's language at the end. */
@Component
class VerdictFile {

  private static final int BATCH = 2000;

  private final VerificationRuns runs;
  private final VerdictWords words;

  VerdictFile(VerificationRuns runs, VerdictWords words) {
    this.runs = runs;
    this.words = words;
  }

  /** Writes batch by batch. */
  void write(VerificationRun run, OutputStream out, View view) throws IOException {
    List<String> head = new ArrayList<>(VerdictLine.head());
    head.add("verdict");
    head.add("why");
    line(out, CsvLine.UTF_8_MARK + CsvLine.of(head));
    List<VerdictLine> some = runs.answers(run.id(), 0, BATCH);
    while (!some.isEmpty()) {
      for (VerdictLine answer : some) {
        List<String> cells = new ArrayList<>(answer.cells());
        cells.add(view.name(answer.result()));
        cells.add(
            String.join(view.text(VerdictWords.WORD + "separator"), words.sentences(answer, view)));
        line(out, CsvLine.of(cells));
      }
      some = runs.answers(run.id(), some.getLast().line(), BATCH);
    }
  }

  private static void line(OutputStream out, String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
