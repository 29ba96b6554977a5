package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.register.SearchFacets;
import org.anzheng.register.SearchLine;
import org.anzheng.register.SearchResult;
import org.jspecify.annotations.Nullable;

/** 查询结果. */
@Schema(name = "SearchResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchAnswer(
    List<Line> items,
    @Schema(description = "Give it as after to get the next page; left out on the last")
        @Nullable String next,
    @Schema(description = "How many match, counted no further than 500") int total,
    @Schema(description = "Whether there are more than total says") boolean totalCapped,
    @Schema(description = "How those counted in total spread; of the first 500 where capped")
        SearchFacets facets) {

  static SearchAnswer of(SearchResult result) {
    return new SearchAnswer(
        result.lines().stream().map(Line::of).toList(),
        result.next().orElse(null),
        Math.min(result.total(), SearchResult.CAP),
        result.capped(),
        result.facets());
  }

  /** 查询结果行. */
  @Schema(name = "SearchLine")
  record Line(
      String number,
      String holderName,
      String category,
      String level,
      @Schema(description = "Approval number of the body") String issuer,
      @Schema(description = "Where the holder is registered; empty when that is not public")
          String division,
      LocalDate issuedOn,
      LocalDate validTo,
      CertificateStatus status,
      String statusCode) {

    static Line of(SearchLine line) {
      return new Line(
          line.number(),
          line.holderName(),
          line.category(),
          line.level(),
          line.issuer(),
          line.division(),
          line.issuedOn(),
          line.validTo(),
          line.status(),
          line.status().code());
    }
  }
}
