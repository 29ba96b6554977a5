package org.anzheng.web.open;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.anzheng.register.PublicReporting;
import org.anzheng.register.PublicStock;
import org.anzheng.register.Statistics;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 统计公示: as charts with their tables, and as one file. */
@Controller
class StatisticsController {

  private final Statistics statistics;
  private final StatisticsCharts charts;
  private final StatisticsSheet sheet;
  private final PublicReporting reporting;
  private final PublicStock stock;

  StatisticsController(
      Statistics statistics,
      StatisticsCharts charts,
      StatisticsSheet sheet,
      PublicReporting reporting,
      PublicStock stock) {
    this.statistics = statistics;
    this.charts = charts;
    this.sheet = sheet;
    this.reporting = reporting;
    this.stock = stock;
  }

  @GetMapping("/statistics")
  ModelAndView show(@RequestParam("stock") Optional<String> asked, View view) {
    StockView by = StockView.of(asked);
    return Pages.of(
        "open/sheet", charts.page(statistics.figures(), by, stock.by(by.property()), view));
  }

  @GetMapping("/statistics.csv")
  ResponseEntity<byte[]> file() {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statistics.csv\"")
        .body(
            sheet
                .of(statistics.figures(), stock.all(), reporting.all())
                .getBytes(StandardCharsets.UTF_8));
  }
}
