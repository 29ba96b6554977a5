package org.anzheng.supervision.cases;

import org.anzheng.supervision.proceedings.ProceedingForm;

/** 集体讨论: who discussed a grave case, and what they concluded. */
public record CollectiveDiscussion(String participants, String conclusion)
    implements ProceedingForm {

  @Override
  public boolean isOpenToParty() {
    return false;
  }
}
