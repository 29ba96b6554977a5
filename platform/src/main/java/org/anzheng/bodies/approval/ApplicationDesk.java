package org.anzheng.bodies.approval;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.ReentryBars;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 申请书收件台: compares a form with the register, the catalogue and the archive, and freezes it. */
@Component
class ApplicationDesk {

  private final BodyDirectory bodies;
  private final ReentryBars bars;
  private final ApprovalCaseStore cases;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final Files files;
  private final ApprovalJson json;

  ApplicationDesk(
      BodyDirectory bodies,
      ReentryBars bars,
      ApprovalCaseStore cases,
      Catalogue catalogue,
      Parameters parameters,
      Files files,
      ApprovalJson json) {
    this.bodies = bodies;
    this.bars = bars;
    this.cases = cases;
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.files = files;
    this.json = json;
  }

  Applying read(ApprovalDraft draft, boolean truthful, LocalDate today) {
    return new Applying(
        draft.form(),
        truthful,
        bodies.ofOrganisation(draft.organisation()),
        bars.on(draft.organisation(), today),
        cases.of(draft.organisation()).stream()
            .filter(other -> !other.status().closed())
            .map(ApprovalCase::number)
            .filter(number -> !draft.supplements().equals(Optional.of(number)))
            .findFirst(),
        catalogue.on(today).categories().stream().map(Category::code).collect(toSet()),
        archived(draft),
        parameters.on(today).approvalRenewalLead(),
        today);
  }

  /** The application as it is handed in; only for one without objections. */
  FrozenApplication freeze(Applying applying) {
    return json.freeze(
        applying.form(),
        applying.form().files().stream()
            .map(applying.archived()::get)
            .filter(Objects::nonNull)
            .map(f -> new ApprovalEvidence(f.id(), f.name(), f.sha256(), f.size()))
            .toList());
  }

  private Map<UUID, StoredFile> archived(ApprovalDraft draft) {
    return draft.form().files().stream()
        .map(id -> files.find(id, draft.organisation()))
        .flatMap(Optional::stream)
        .collect(toMap(StoredFile::id, file -> file));
  }
}
