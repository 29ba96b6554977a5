package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.anzheng.register.PublicLineage;

/** 首张证书: where a lineage began. */
@Schema(name = "Origin", description = "The first certificate of a lineage and its issuer")
record OriginAnswer(String number, String approvalNo, String issuer, LocalDate issuedOn) {

  static OriginAnswer of(PublicLineage.Origin origin) {
    return new OriginAnswer(origin.number(), origin.approvalNo(), origin.name(), origin.issuedOn());
  }
}
