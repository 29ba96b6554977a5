package org.anzheng.web.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anzheng.trust.Cosigning;
import org.anzheng.trust.LogFiles;
import org.anzheng.trust.LogWitnesses;
import org.anzheng.trust.MonitorRuns;
import org.anzheng.trust.SplitViews;
import org.anzheng.trust.TimeStamps;
import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 公开日志说明: what the log is, how far it has come and how anybody verifies it. */
@Controller
class LogPageController {

  private final LogFiles files;
  private final LogWitnesses witnesses;
  private final MonitorRuns runs;
  private final SplitViews splits;
  private final TimeStamps stamps;

  LogPageController(
      LogFiles files,
      LogWitnesses witnesses,
      MonitorRuns runs,
      SplitViews splits,
      TimeStamps stamps) {
    this.files = files;
    this.witnesses = witnesses;
    this.runs = runs;
    this.splits = splits;
    this.stamps = stamps;
  }

  @GetMapping("/log")
  ModelAndView show() {
    Cosigning cosigning = witnesses.now();
    return Pages.of(
        "open/log",
        files
            .find("checkpoint")
            .map(file ->
                LogPage.of(
                    read(file), cosigning, runs.last(), splits.all(), LogPage.Stamps.of(stamps)))
            .orElseGet(() -> LogPage.beforeTheFirst(cosigning)));
  }

  private static String read(Path checkpoint) {
    try {
      return Files.readString(checkpoint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
