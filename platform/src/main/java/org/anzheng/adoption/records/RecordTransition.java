package org.anzheng.adoption.records;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 采信记录转换: certificates checked, the procurement decided, the service fed back. */
@NamedInterface("records")
public enum RecordTransition implements Transition<RecordStatus> {
  /** 建立记录. */
  @Basis("opinion:9")
  RECORD(Set.of(), RecordStatus.OPEN),
  /** 核验证书. */
  @Basis("opinion:9")
  CHECK(Transition.from(RecordStatus.OPEN), RecordStatus.OPEN),
  /** 登记成交. */
  @Basis("opinion:9")
  AWARD(Transition.from(RecordStatus.OPEN), RecordStatus.AWARDED),
  /** 登记未成交. */
  @Basis("design")
  END(Transition.from(RecordStatus.OPEN), RecordStatus.ENDED),
  /** 服务反馈. */
  @Basis("opinion:9")
  FEED_BACK(Transition.from(RecordStatus.AWARDED), RecordStatus.FED_BACK);

  private final Set<RecordStatus> from;
  private final RecordStatus to;

  RecordTransition(Set<RecordStatus> from, RecordStatus to) {
    this.from = Set.copyOf(from);
    this.to = to;
  }

  @Override
  public Set<RecordStatus> from() {
    return from;
  }

  @Override
  public RecordStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return Set.of(Role.ADOPTER);
  }
}
