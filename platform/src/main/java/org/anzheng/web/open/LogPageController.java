package org.anzheng.web.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anzheng.trust.LogFiles;
import org.anzheng.web.shared.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 公开日志说明: what the log is, how far it has come and how anybody verifies it. */
@Controller
class LogPageController {

  private final LogFiles files;

  LogPageController(LogFiles files) {
    this.files = files;
  }

  @GetMapping("/log")
  ModelAndView show() {
    return Pages.of(
        "open/log", files.find("checkpoint").map(this::read).orElseGet(LogPage::beforeTheFirst));
  }

  private LogPage read(Path checkpoint) {
    try {
      return LogPage.of(Files.readString(checkpoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
