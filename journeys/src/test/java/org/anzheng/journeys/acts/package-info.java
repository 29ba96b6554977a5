/** What people do in the stories, act by act: one class for each part they play. */
@NullMarked
package org.anzheng.journeys.acts;

import org.jspecify.annotations.NullMarked;
