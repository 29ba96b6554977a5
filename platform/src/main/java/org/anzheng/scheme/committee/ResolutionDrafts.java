package org.anzheng.scheme.committee;

import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 决议启动的草案: opened by the market regulator; the draft keeps the resolution's number for ever. */
@NamedInterface("committee")
@Service
@Transactional
public class ResolutionDrafts {

  private final ResolutionStore resolutions;
  private final List<DraftingDesk> desks;

  ResolutionDrafts(ResolutionStore resolutions, List<DraftingDesk> desks) {
    this.resolutions = resolutions;
    this.desks = desks;
  }

  /** Whether drafts of what a resolution proposes can be opened here. */
  public boolean canOpen(ProposalKind kind) {
    return desks.stream().anyMatch(desk -> desk.drafts(kind));
  }

  /** 启动草案 of what the resolution proposes; returns the draft's identity. */
  public String open(String number, Actor actor) {
    Resolution resolution =
        resolutions.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return desks.stream()
        .filter(desk -> desk.drafts(resolution.kind()))
        .findFirst()
        .orElseThrow(() -> new Refusal(CommitteeRefusal.NOT_DRAFTED_HERE, resolution.kind()))
        .open(resolution.kind(), resolution.title(), number, actor);
  }

  /** Every draft that the resolution opened. */
  public List<ResolutionDraft> of(String number) {
    return desks.stream().flatMap(desk -> desk.of(number).stream()).toList();
  }
}
