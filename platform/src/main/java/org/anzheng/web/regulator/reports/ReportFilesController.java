package org.anzheng.web.regulator.reports;

import org.anzheng.reporting.NationalFiles;
import org.anzheng.web.reports.FileSheets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 全国上报文件. */
@Controller
class ReportFilesController {

  private final NationalFiles files;

  ReportFilesController(NationalFiles files) {
    this.files = files;
  }

  @GetMapping("/regulator/report-files/{name}")
  ResponseEntity<byte[]> file(@PathVariable String name) {
    return FileSheets.answer(name, files.content(NationalFiles.ALL, name));
  }
}
