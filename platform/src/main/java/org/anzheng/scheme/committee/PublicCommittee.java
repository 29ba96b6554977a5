package org.anzheng.scheme.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 技术委员会公示: who sits, when it meets, and what it resolved. */
@NamedInterface("committee")
@Service
public class PublicCommittee {

  private final SeatStore seats;
  private final MeetingStore meetings;
  private final ResolutionStore resolutions;

  PublicCommittee(SeatStore seats, MeetingStore meetings, ResolutionStore resolutions) {
    this.seats = seats;
    this.meetings = meetings;
    this.resolutions = resolutions;
  }

  /** Those who sit on a day, by side. */
  public List<Seat> roster(LocalDate day) {
    return seats.all().stream()
        .filter(seat -> seat.sitsOn(day))
        .sorted((a, b) -> a.constituency().compareTo(b.constituency()))
        .toList();
  }

  /** Meetings that were held or are planned, newest first; agenda and day only are public. */
  public List<Meeting> meetings() {
    return meetings.all().stream()
        .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
        .toList();
  }

  /** Resolutions, newest first. */
  public List<Resolution> resolutions() {
    return resolutions.all();
  }

  /** A resolution by its number. */
  public Optional<Resolution> resolution(String number) {
    return resolutions.find(number);
  }
}
