package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.scheme.CanonicalContent;
import org.springframework.modulith.NamedInterface;

/** 表决事实. */
@NamedInterface("committee")
public sealed interface BallotFact extends CommitteeFact {

  /** The ballot. */
  String number();

  @Override
  default String subject() {
    return number();
  }

  /** 已发起表决. */
  record BallotOpened(
      Act act,
      UUID committee,
      String number,
      String meeting,
      String proposal,
      String motion,
      LocalDate until,
      List<UUID> electors,
      int quorum,
      int majority)
      implements BallotFact {

    public BallotOpened {
      electors = List.copyOf(electors);
    }

    @Override
    public String note() {
      return proposal;
    }
  }

  /** 已声明利益关系. */
  record InterestDeclared(Act act, UUID committee, String number, String interest)
      implements BallotFact {

    @Override
    public String note() {
      return interest;
    }
  }

  /** 已投票. */
  record VoteCast(Act act, UUID committee, String number, VoteChoice choice) implements BallotFact {

    @Override
    public String note() {
      return "";
    }
  }

  /** 表决已结束. */
  record BallotClosed(
      Act act,
      UUID committee,
      String number,
      BallotTransition transition,
      BallotStatus status,
      Tally tally)
      implements BallotFact {

    @Override
    public String note() {
      return tally.inFavour() + "/" + tally.against() + "/" + tally.abstained();
    }
  }

  /** 已形成决议. */
  record ResolutionAdopted(
      Act act,
      UUID committee,
      String number,
      String ballot,
      String meeting,
      String proposal,
      ProposalKind proposed,
      String title,
      String text)
      implements BallotFact {

    @Override
    public String note() {
      return title;
    }

    @Override
    public Optional<PublicLeaf> publicLeaf() {
      String hash = CanonicalContent.of(Map.of("no", number, "title", title, "text", text)).hash();
      return Optional.of(
          new PublicLeaf(
              "resolution",
              number,
              Map.of(
                  "no",
                  number,
                  "ev",
                  "adopt",
                  "eff",
                  ChinaTime.dateOf(act.at()).toString(),
                  "hash",
                  hash)));
    }
  }
}
