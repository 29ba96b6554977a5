package org.anzheng.web.shared.visits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of how often one visitor may come; each platform node counts for itself.
 *
 * @param perMinute units that come back to a visitor in a minute; 0 sets no limit
 * @param burst units a visitor may spend at once
 * @param visitors how many visitors are remembered at most
 */
@ConfigurationProperties("anzheng.visits")
record VisitSettings(
    @DefaultValue("600") int perMinute,
    @DefaultValue("600") int burst,
    @DefaultValue("100000") int visitors) {

  boolean unlimited() {
    return perMinute <= 0;
  }
}
