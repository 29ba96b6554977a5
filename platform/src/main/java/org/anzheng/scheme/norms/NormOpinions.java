package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionSubject;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.Opinions;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 草案征求意见: of every department whose duty it is, on exactly this content, within the limit. */
@Component
class NormOpinions {

  private final Opinions opinions;
  private final OpinionSearch search;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  NormOpinions(
      Opinions opinions, OpinionSearch search, Parameters parameters, WorkingCalendar calendar) {
    this.opinions = opinions;
    this.search = search;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** The last day to answer what is asked on a day. */
  LocalDate due(LocalDate today) {
    return parameters.on(today).opinionReply().after(today, calendar);
  }

  void ask(NormDraft draft, LocalDate today, Actor actor) {
    opinions.ask(subject(draft), due(today), actor);
  }

  List<OpinionView> of(NormDraft draft) {
    return search.of(subject(draft));
  }

  List<OpinionView> history(NormDraft draft) {
    return search.history(draft.content().kind().subject(), draft.number());
  }

  /** What nobody needs to answer any more. */
  void recall(NormDraft draft, Actor actor) {
    opinions.recall(draft.content().kind().subject(), draft.number(), actor);
  }

  private static OpinionSubject subject(NormDraft draft) {
    NormContent content = draft.content();
    return new OpinionSubject(
        content.kind().subject(),
        draft.number(),
        content.version(),
        content.kind().chain(),
        content.header().titleZh(),
        draft.contentHash());
  }
}
