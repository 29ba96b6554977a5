package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.catalogue.CatalogueDecision;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueSignature;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 认证目录接口. */
@RestController("apiCatalogue")
@RequestMapping(path = "/api/v1/catalogue", produces = "application/json")
@Tag(name = "Catalogue", description = "Which services can be certified, and who decided it")
class CatalogueController {

  private final Catalogue catalogue;
  private final CatalogueDraftSearch drafts;
  private final Clock clock;
  private final String site;

  CatalogueController(
      Catalogue catalogue,
      CatalogueDraftSearch drafts,
      Clock clock,
      @Value("${anzheng.public-url}") String site) {
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.clock = clock;
    this.site = site;
  }

  @GetMapping
  @Operation(operationId = "listCatalogues", summary = "Every version of the catalogue")
  CatalogueListAnswer all() {
    return new CatalogueListAnswer(
        catalogue.on(ChinaTime.dateOf(clock.instant())).version(),
        catalogue.versions().stream().map(this::answer).toList());
  }

  @GetMapping("/{version}")
  @Operation(operationId = "getCatalogue", summary = "One version with its signatures")
  CatalogueAnswer one(@PathVariable String version) {
    return catalogue
        .find(version)
        .map(this::answer)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private CatalogueAnswer answer(CatalogueVersion version) {
    Optional<CatalogueDecision> decision = drafts.decision(version.version());
    List<CatalogueSignature> signatures =
        decision.map(d -> drafts.signatures(d.draft())).orElse(List.of()).stream()
            .filter(CatalogueSignature::valid)
            .toList();
    return CatalogueAnswer.of(
        version, decision, signatures, site + "/catalogue/" + version.version());
  }
}
