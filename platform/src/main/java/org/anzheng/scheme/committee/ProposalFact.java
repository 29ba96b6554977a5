package org.anzheng.scheme.committee;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 提案事实. */
@NamedInterface("committee")
public sealed interface ProposalFact extends CommitteeFact {

  /** The proposal. */
  String number();

  @Override
  default String subject() {
    return number();
  }

  /** 已提出. */
  record ProposalMade(
      Act act,
      UUID committee,
      String number,
      ProposalKind proposed,
      String title,
      String reason,
      List<Clause> clauses)
      implements ProposalFact {

    public ProposalMade {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String note() {
      return title;
    }
  }

  /** 已提意见. */
  record CommentMade(
      Act act, UUID committee, String number, UUID comment, String clause, String text)
      implements ProposalFact {

    @Override
    public String note() {
      return clause;
    }
  }

  /** 意见已处理. */
  record CommentDisposed(
      Act act, UUID committee, String number, UUID comment, Disposition disposition, String reason)
      implements ProposalFact {

    @Override
    public String note() {
      return reason;
    }
  }

  /** 提案状态已变更. */
  record ProposalChanged(
      Act act, UUID committee, String number, ProposalTransition transition, ProposalStatus status)
      implements ProposalFact {

    @Override
    public String note() {
      return "";
    }
  }
}
