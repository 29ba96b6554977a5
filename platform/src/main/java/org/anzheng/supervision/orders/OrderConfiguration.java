package org.anzheng.supervision.orders;

import java.util.List;
import org.anzheng.supervision.proceedings.FormTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of orders. */
@Configuration(proxyBeanMethods = false)
class OrderConfiguration {

  @Bean
  FormTypes formsOfOrders() {
    return new FormTypes(List.of(OrderTerms.class, OrderReport.class));
  }
}
