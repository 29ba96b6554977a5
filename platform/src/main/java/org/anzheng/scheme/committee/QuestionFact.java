package org.anzheng.scheme.committee;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 技术问题事实. */
@NamedInterface("committee")
public sealed interface QuestionFact extends CommitteeFact {

  /** 已提问. */
  record QuestionAsked(Act act, UUID committee, String number, String title, String text)
      implements QuestionFact {

    @Override
    public String subject() {
      return number;
    }

    @Override
    public String note() {
      return title;
    }
  }

  /** 问题已办结: answered, or declined with a reason. */
  record QuestionClosed(
      Act act,
      UUID committee,
      String number,
      QuestionTransition transition,
      QuestionStatus status,
      String answer)
      implements QuestionFact {

    @Override
    public String subject() {
      return number;
    }

    @Override
    public String note() {
      return "";
    }
  }
}
