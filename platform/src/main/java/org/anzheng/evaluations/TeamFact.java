package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 审查组事实. */
@NamedInterface("facts")
public sealed interface TeamFact extends EvaluationFact {

  @Override
  EvaluationStep step();

  /** 审查组已指派. */
  @NamedInterface("facts")
  record TeamAssigned(
      Act act, EvaluationStep step, List<AssignedMember> members, AssignmentPeriod period)
      implements TeamFact {
    public TeamAssigned {
      members = List.copyOf(members);
    }
  }

  /** 审查组成员已签署声明. */
  @NamedInterface("facts")
  record TeamMemberDeclared(Act act, EvaluationStep step, UUID person, Declaration declaration)
      implements TeamFact {
    @Override
    public String note() {
      return declaration.associations();
    }
  }

  /** 委托人对审查组提出异议; the body answers by {@code due}. */
  @NamedInterface("facts")
  record TeamObjected(Act act, EvaluationStep step, String reasons, LocalDate due)
      implements TeamFact {
    @Override
    public String note() {
      return reasons;
    }
  }

  /** 异议已答复. */
  @NamedInterface("facts")
  record TeamObjectionAnswered(Act act, EvaluationStep step, boolean upheld, String answer)
      implements TeamFact {
    @Override
    public String note() {
      return answer;
    }
  }

  /** 委托人已接受审查组. */
  @NamedInterface("facts")
  record TeamAccepted(Act act, EvaluationStep step) implements TeamFact {}
}
