package org.anzheng.journeys;

import org.anzheng.journeys.acts.Authorities;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Client;
import org.anzheng.journeys.acts.Licensing;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/** A client whose body lost its approval goes on at another one, and takes the record along. */
class HolderTransfersToAnotherBody {

  @Test
  void with_the_record_so_far_and_by_consent() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Authorities authorities = new Authorities(cast);
      authorities.registerTheRegulator();
      authorities.registerTheBody();
      authorities.approveTheBody();
      authorities.approveAnotherBody();
      Client client = new Client(cast);
      client.signUp();
      client.fillInTheCommission();
      client.assessItself();
      String number = client.submit();
      new Licensing(cast, "jia-admin").revokeCategory("TA");
      String successor = client.move(number, "示例乙认证有限公司");
      Hands other = cast.as("yi-admin").open("/body/cases/" + successor);
      other.sees("转入前案件").sees("已提交，待申请评审").sees("先前档案：初次认证");
      other.follow(number).sees("已转至其他机构").sees("示例甲认证有限公司");
    }
  }
}
