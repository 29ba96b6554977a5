package org.anzheng.web.open;

import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.PublicFilings;
import org.anzheng.web.shared.ArchivedFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 备案文本下载: what a body released for the public to read; never what was returned or withdrawn. */
@Controller
class FilingTextController {

  private final PublicFilings filings;
  private final ArchivedFiles files;

  FilingTextController(PublicFilings filings, ArchivedFiles files) {
    this.filings = filings;
    this.files = files;
  }

  @GetMapping("/bodies/{approvalNo}/filings/{number}/text")
  ResponseEntity<StreamingResponseBody> text(
      @PathVariable String approvalNo, @PathVariable String number) {
    return filings
        .find(approvalNo, number)
        .filter(filing -> filing.status().readable())
        .map(filing -> files.download(filing.text().file()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
