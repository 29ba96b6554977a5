package org.anzheng.opinions;

import java.util.UUID;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 意见事实: what happened to one request for an opinion. */
@NamedInterface("facts")
public sealed interface OpinionFact extends Fact
    permits OpinionAsked, OpinionGiven, OpinionLapsed, OpinionRecalled {

  /** Identity of the request. */
  UUID request();

  /** What it is about. */
  OpinionSubject subject();

  /** The department asked. */
  Role role();

  @Override
  default String chain() {
    return subject().chain();
  }
}
