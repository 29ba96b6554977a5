package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.opinions.OpinionView;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 规范性文件草案查询: drafts, what was asked about them, and what happened. */
@Service
@NamedInterface("reads")
public class NormDraftSearch {

  private final NormDraftStore store;
  private final NormEventStore events;
  private final NormOpinions opinions;

  NormDraftSearch(NormDraftStore store, NormEventStore events, NormOpinions opinions) {
    this.store = store;
    this.events = events;
    this.opinions = opinions;
  }

  /** Every draft, newest first. */
  public List<NormDraft> all() {
    return store.all();
  }

  /** One draft. */
  public Optional<NormDraft> find(String number) {
    return store.find(number);
  }

  /** The drafts that a resolution of the technical committee opened. */
  public List<NormDraft> ofResolution(String resolution) {
    return store.ofResolution(resolution);
  }

  /** Everything that happened to a draft, oldest first. */
  public List<NormDraftEvent> history(String number) {
    return events.history(number);
  }

  /** What was asked on the present content. */
  public List<OpinionView> opinions(NormDraft draft) {
    return opinions.of(draft);
  }

  /** Every opinion ever asked about a draft, newest first. */
  public List<OpinionView> allOpinions(NormDraft draft) {
    return opinions.history(draft);
  }

  /** The last day to answer when opinions are asked today. */
  public LocalDate replyDue(LocalDate today) {
    return opinions.due(today);
  }
}
