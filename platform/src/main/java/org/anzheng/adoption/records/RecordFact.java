package org.anzheng.adoption.records;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.adoption.AdopterFact;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 采信记录事实. */
@NamedInterface("records")
public sealed interface RecordFact extends AdopterFact {

  /** 采信记录已建立. */
  @NamedInterface("records")
  record AdoptionRecorded(
      Act act,
      UUID adopter,
      String subject,
      String procurement,
      Sector sector,
      String requirement,
      List<CheckedCertificate> checks)
      implements RecordFact {

    public AdoptionRecorded {
      checks = List.copyOf(checks);
    }
  }

  /** 证书已核验, once more or one more. */
  @NamedInterface("records")
  record AdoptionChecked(Act act, UUID adopter, String subject, List<CheckedCertificate> checks)
      implements RecordFact {

    public AdoptionChecked {
      checks = List.copyOf(checks);
    }

    @Override
    public String note() {
      return String.join(", ", checks.stream().map(CheckedCertificate::number).toList());
    }
  }

  /** 已成交. */
  @NamedInterface("records")
  record AdoptionAwarded(Act act, UUID adopter, String subject, String certificate)
      implements RecordFact {

    @Override
    public String note() {
      return certificate;
    }
  }

  /** 未成交. */
  @NamedInterface("records")
  record AdoptionEnded(Act act, UUID adopter, String subject, String note) implements RecordFact {}

  /** 服务已反馈; the words stay with the record. */
  @NamedInterface("records")
  record ServiceFedBack(
      Act act,
      UUID adopter,
      String subject,
      String certificate,
      Map<FeedbackAspect, Integer> grades,
      boolean incident)
      implements RecordFact {

    public ServiceFedBack {
      grades = Map.copyOf(grades);
    }
  }
}
