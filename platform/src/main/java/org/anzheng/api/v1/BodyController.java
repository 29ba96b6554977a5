package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.BodyReporting;
import org.anzheng.register.PublicBodies;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.PublicReporting;
import org.anzheng.register.SearchQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 认证机构接口. */
@RestController
@RequestMapping(path = "/api/v1/bodies", produces = "application/json")
@Tag(name = "Bodies", description = "Approved certification bodies as anybody may see them")
class BodyController {

  private final PublicBodies bodies;
  private final PublicReporting reporting;
  private final PublicRegister register;
  private final Clock clock;
  private final String site;

  BodyController(
      PublicBodies bodies,
      PublicReporting reporting,
      PublicRegister register,
      Clock clock,
      @Value("${anzheng.public-url}") String site) {
    this.bodies = bodies;
    this.reporting = reporting;
    this.register = register;
    this.clock = clock;
    this.site = site;
  }

  @GetMapping
  @Operation(operationId = "listBodies", summary = "Every body ever approved")
  List<BodyAnswer> all() {
    Map<String, BodyReporting> reported =
        reporting.all().stream()
            .collect(Collectors.toMap(BodyReporting::approvalNo, Function.identity()));
    return bodies.all().stream()
        .map(body -> BodyAnswer.of(body, Optional.ofNullable(reported.get(body.approvalNo()))))
        .toList();
  }

  @GetMapping("/{approvalNo}")
  @Operation(operationId = "getBody", summary = "One body by its approval number")
  BodyAnswer find(@PathVariable String approvalNo) {
    return bodies
        .find(approvalNo)
        .map(body -> BodyAnswer.of(body, reporting.find(approvalNo)))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  @GetMapping("/{approvalNo}/certificates")
  @Operation(
      operationId = "listCertificatesOfBody",
      summary = "What a body had issued by a day, as it stood at the end of that day")
  BodyCertificatesAnswer certificates(
      @PathVariable String approvalNo,
      @Parameter(description = "A day in Asia/Shanghai; today when left out") @RequestParam
          Optional<LocalDate> on,
      @Parameter(description = "The next of the page before") @RequestParam Optional<String> after,
      @Parameter(description = "Most lines of a page, 1 to 100") @RequestParam(defaultValue = "20")
          int limit) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    LocalDate day = on.orElse(today);
    if (day.isAfter(today) || day.getYear() < 1) {
      throw new Refusal(List.of(Objection.toField("on", ApiRefusal.DAY_IN_FUTURE, day)));
    }
    find(approvalNo);
    return BodyCertificatesAnswer.of(
        day, register.ofBody(approvalNo, day, after, Math.clamp(limit, 1, SearchQuery.MOST)), site);
  }
}
