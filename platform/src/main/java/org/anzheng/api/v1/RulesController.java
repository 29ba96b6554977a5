package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Arrays;
import org.anzheng.api.v1.RuleListAnswer.VersionAnswer;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.scheme.norms.Norms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 规范性文件接口. */
@RestController("apiRules")
@RequestMapping(path = "/api/v1/rules", produces = "application/json")
@Tag(name = "Rules", description = "Norms, rules and marks, and who was asked about them")
class RulesController {

  private final Norms norms;
  private final Clock clock;
  private final String site;

  RulesController(Norms norms, Clock clock, @Value("${anzheng.public-url}") String site) {
    this.norms = norms;
    this.clock = clock;
    this.site = site;
  }

  @GetMapping
  @Operation(operationId = "listRules", summary = "Every version of the three documents")
  RuleListAnswer all() {
    return new RuleListAnswer(
        Arrays.stream(NormKind.values())
            .flatMap(kind -> norms.versions(kind).stream())
            .map(this::summary)
            .toList());
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getRule", summary = "One version in full")
  RuleAnswer one(@PathVariable String id) {
    return norms
        .find(id)
        .map(v -> RuleAnswer.of(v, norms.content(v), norms.opinions(v), summary(v)))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private VersionAnswer summary(NormVersion version) {
    return VersionAnswer.of(
        version, ChinaTime.dateOf(clock.instant()), site + "/rules/" + version.id());
  }
}
