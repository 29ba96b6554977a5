package org.anzheng.supervision.proceedings;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms that every kind of proceeding has. */
@Configuration(proxyBeanMethods = false)
class ProceedingConfiguration {

  @Bean
  FormTypes formsOfEveryProceeding() {
    return new FormTypes(List.of(Remark.class, OfficialNote.class));
  }
}
