package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.AskedDay;
import org.anzheng.register.BodyEntry;
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
  private final AskedDays days;
  private final String site;

  BodyController(
      PublicBodies bodies,
      PublicReporting reporting,
      PublicRegister register,
      AskedDays days,
      @Value("${anzheng.public-url}") String site) {
    this.bodies = bodies;
    this.reporting = reporting;
    this.register = register;
    this.days = days;
    this.site = site;
  }

  @GetMapping
  @Operation(operationId = "listBodies", summary = "Every body ever approved, now or on a past day")
  List<BodyAnswer> all(
      @Parameter(description = AskedDays.ON) @RequestParam Optional<LocalDate> on,
      @Parameter(description = AskedDays.AS_RECORDED) @RequestParam
          Optional<LocalDate> asRecorded) {
    Optional<AskedDay> asked = days.read(on, asRecorded);
    Map<String, BodyReporting> reported =
        asked.isPresent()
            ? Map.of()
            : reporting.all().stream()
                .collect(Collectors.toMap(BodyReporting::approvalNo, Function.identity()));
    return asked.map(bodies::all).orElseGet(bodies::all).stream()
        .map(body -> BodyAnswer.of(body, Optional.ofNullable(reported.get(body.approvalNo()))))
        .toList();
  }

  @GetMapping("/{approvalNo}")
  @Operation(
      operationId = "getBody",
      summary = "One body by its approval number, now or on a past day")
  BodyAnswer find(
      @PathVariable String approvalNo,
      @Parameter(description = AskedDays.ON) @RequestParam Optional<LocalDate> on,
      @Parameter(description = AskedDays.AS_RECORDED) @RequestParam
          Optional<LocalDate> asRecorded) {
    Optional<AskedDay> asked = days.read(on, asRecorded);
    BodyEntry now = known(approvalNo);
    return asked
        .map(day -> BodyAnswer.of(then(approvalNo, day), Optional.empty()))
        .orElseGet(() -> BodyAnswer.of(now, reporting.find(approvalNo)));
  }

  private BodyEntry then(String approvalNo, AskedDay day) {
    return bodies
        .find(approvalNo, day)
        .orElseThrow(() -> new Refusal(ApiRefusal.NOT_YET_APPROVED, approvalNo, day.on()));
  }

  @GetMapping("/{approvalNo}/certificates")
  @Operation(
      operationId = "listCertificatesOfBody",
      summary = "What a body had issued by a day, as it stood at the end of that day")
  BodyCertificatesAnswer certificates(
      @PathVariable String approvalNo,
      @Parameter(description = "A day in Asia/Shanghai; today when left out") @RequestParam
          Optional<LocalDate> on,
      @Parameter(description = AskedDays.AS_RECORDED) @RequestParam Optional<LocalDate> asRecorded,
      @Parameter(description = "The next of the page before") @RequestParam Optional<String> after,
      @Parameter(description = "Most lines of a page, 1 to 100") @RequestParam(defaultValue = "20")
          int limit) {
    AskedDay day = days.read(on, asRecorded).orElseGet(() -> AskedDay.of(days.today()));
    known(approvalNo);
    return BodyCertificatesAnswer.of(
        day.on(),
        register.ofBody(approvalNo, day, after, Math.clamp(limit, 1, SearchQuery.MOST)),
        site);
  }

  private BodyEntry known(String approvalNo) {
    return bodies.find(approvalNo).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
