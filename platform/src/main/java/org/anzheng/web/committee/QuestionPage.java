package org.anzheng.web.committee;

import java.util.List;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Question;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.springframework.stereotype.Component;

/** 技术问题页: the same for whoever asked and for the committee. */
@Component
class QuestionPage {

  private final CommitteeSearch search;
  private final Organisations organisations;

  QuestionPage(CommitteeSearch search, Organisations organisations) {
    this.search = search;
    this.organisations = organisations;
  }

  Sheet of(Question question, String list, Words words) {
    return Sheet.titled(question.title())
        .back(words.text("questions.title"), list)
        .mark(words.tone(question.status()), words.view().name(question.status()))
        .with(
            new Sheet.Facts(
                "",
                List.of(
                    Row.of(words.text("number"), question.number()),
                    Row.of(words.text("question.asker"), asker(question, words)),
                    Row.of(words.text("question.at"), words.view().time(question.askedAt())))))
        .with(new Sheet.Prose(words.text("question.text"), question.text()))
        .withIf(
            !question.answer().isBlank(),
            () -> new Sheet.Prose(words.text("question.answer"), question.answer()));
  }

  Sheet.Part history(Question question, Words words) {
    return words.history(search.history(question.number()));
  }

  Sheet.Table table(List<Question> questions, String list, Words words) {
    return new Sheet.Table(
        words.text("questions.all", questions.size()),
        words.heads("number", "question.title", "question.at", "status"),
        questions.stream()
            .map(q ->
                List.of(
                    Sheet.Cell.link(q.number(), list + "/" + q.number()),
                    Sheet.Cell.of(q.title()),
                    Sheet.Cell.of(words.view().time(q.askedAt())),
                    words.cell(q.status())))
            .toList(),
        words.text("questions.none"));
  }

  private String asker(Question question, Words words) {
    return organisations
        .find(question.asker())
        .map((OrganisationSummary o) -> words.view().either(o.name(), o.nameEn()))
        .orElse("-");
  }
}
