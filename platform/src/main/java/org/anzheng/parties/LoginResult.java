package org.anzheng.parties;

import java.time.Duration;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.springframework.modulith.NamedInterface;

/** 登录结果: what became of an attempt to log in. */
@NamedInterface("reads")
public sealed interface LoginResult {

  /**
   * 登录成功.
   *
   * @param actor who acts from now on
   * @param name of the person
   * @param type of the organisation, which decides where to go
   */
  record Success(Actor actor, String name, OrganisationType type) implements LoginResult {}

  /**
   * 登录被拒绝. It never tells whether login or password was wrong.
   *
   * @param reason LOGIN_WRONG or TOO_MANY_ATTEMPTS
   * @param retryAfter how long to wait; zero when another attempt may follow at once
   */
  record Refused(PartyRefusal reason, Duration retryAfter) implements LoginResult {}
}
