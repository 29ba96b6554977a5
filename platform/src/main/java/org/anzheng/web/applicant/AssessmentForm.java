package org.anzheng.web.applicant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.ConformityRating;
import org.anzheng.certification.Draft;
import org.anzheng.certification.SelfAssessment;
import org.anzheng.certification.SelfRating;
import org.anzheng.certification.ServicePart;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 自评估: a rating for every criterion of the category and tier chosen. */
@Component
@Order(3)
class AssessmentForm implements SectionForm {

  private final Criteria criteria;
  private final Files files;
  private final Clock clock;

  AssessmentForm(Criteria criteria, Files files, Clock clock) {
    this.criteria = criteria;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.SELF_ASSESSMENT;
  }

  @Override
  public String path() {
    return "self-assessment";
  }

  @Override
  public String prefix() {
    return "selfAssessment.";
  }

  @Override
  public Typed typed(Draft draft) {
    Typed typed = Typed.none();
    List<Criterion> rows = criteria(draft);
    for (int i = 0; i < rows.size(); i++) {
      Optional<SelfRating> rated = draft.form().selfAssessment().of(rows.get(i).id());
      if (rated.isPresent()) {
        typed =
            typed
                .with("rating-" + i, rated.get().rating().name())
                .with("reason-" + i, rated.get().reason());
      }
    }
    return typed;
  }

  @Override
  public List<FormField> fields(Draft draft, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    List<Criterion> rows = criteria(draft);
    List<Option> ratings =
        Arrays.stream(ConformityRating.values())
            .map(rating -> Option.of(rating.name(), view.name(rating)))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      Criterion criterion = rows.get(i);
      fields.add(
          new FormField.Choice(
              "rating-" + i,
              (criterion.clause() + " " + view.either(criterion.titleZh(), criterion.titleEn()))
                  .strip(),
              attached(draft, criterion),
              criterion.standard(),
              typed.texts("rating-" + i),
              ratings,
              false));
      fields.add(
          new FormField.Text(
              "reason-" + i,
              view.text("page.applicant.assessment.reason", criterion.clause()),
              "",
              "",
              typed.text("reason-" + i),
              2));
      fields.add(
          new FormField.Upload(
              "files-" + i, view.text("page.applicant.assessment.files", criterion.clause()), ""));
    }
    return fields;
  }

  @Override
  public CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded) {
    List<SelfRating> ratings = new ArrayList<>();
    List<Criterion> rows = criteria(draft);
    for (int i = 0; i < rows.size(); i++) {
      String criterion = rows.get(i).id();
      String chosen = typed.text("rating-" + i);
      String reason = typed.text("reason-" + i);
      List<UUID> added = uploaded.getOrDefault("files-" + i, List.of());
      List<UUID> evidence =
          Stream.concat(evidence(draft, criterion).stream(), added.stream()).toList();
      Arrays.stream(ConformityRating.values())
          .filter(rating -> rating.name().equals(chosen))
          .forEach(rating -> ratings.add(new SelfRating(criterion, rating, reason, evidence)));
    }
    return new SelfAssessment(ratings);
  }

  @Override
  public String shown(Draft draft, String field) {
    List<Criterion> rows = criteria(draft);
    for (int i = 0; i < rows.size(); i++) {
      if (field.equals(prefix() + rows.get(i).id())) {
        return "rating-" + i;
      }
    }
    return field;
  }

  private String attached(Draft draft, Criterion criterion) {
    return String.join(
        " ",
        evidence(draft, criterion.id()).stream()
            .map(id -> files.find(id, draft.organisation()))
            .flatMap(Optional::stream)
            .map(StoredFile::name)
            .toList());
  }

  private static List<UUID> evidence(Draft draft, String criterion) {
    return draft.form().selfAssessment().of(criterion).map(SelfRating::evidence).orElse(List.of());
  }

  private List<Criterion> criteria(Draft draft) {
    ServicePart service = draft.form().service();
    return criteria.of(service.category(), service.tier(), ChinaTime.dateOf(clock.instant()));
  }
}
