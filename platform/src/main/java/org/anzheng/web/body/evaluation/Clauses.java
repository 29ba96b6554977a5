package org.anzheng.web.body.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 认证准则标题: the criteria of an evaluation by their place in the order, with their titles. */
@Component("bodyClauses")
class Clauses {

  private final Criteria criteria;
  private final Catalogue catalogue;
  private final Clock clock;

  Clauses(Criteria criteria, Catalogue catalogue, Clock clock) {
    this.criteria = criteria;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The criterion at a place counted from 1; whatever else is asked for is not found. */
  String at(EvaluationSummary file, int place) {
    List<String> all = file.order().criteria();
    if (place < 1 || place > all.size()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return all.get(place - 1);
  }

  /** The title of a criterion in the reader's language; empty when the rule has it no longer. */
  String title(EvaluationSummary file, String id, View view) {
    return find(file, id).map(c -> view.either(c.titleZh(), c.titleEn())).orElse("");
  }

  /** The service category in the reader's language. */
  String category(EvaluationSummary file, View view) {
    String code = file.order().category();
    return catalogue
        .on(ChinaTime.dateOf(clock.instant()))
        .category(code)
        .map(c -> view.either(c.nameZh(), c.nameEn()))
        .orElse(code);
  }

  /** The tier in the reader's language; as the rule version writes it, when it is a new one. */
  String tier(EvaluationSummary file, View view) {
    String key = "tier." + file.order().tier();
    return view.texts().has(view.language(), key) ? view.text(key) : file.order().tier();
  }

  private Optional<Criterion> find(EvaluationSummary file, String id) {
    return criteria
        .of(file.order().category(), file.order().tier(), ChinaTime.dateOf(clock.instant()))
        .stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst();
  }
}
