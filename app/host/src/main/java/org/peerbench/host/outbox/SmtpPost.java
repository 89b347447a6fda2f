package org.peerbench.host.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.peerbench.host.calendar.Invitation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands letters to an SMTP server, one connection each. */
final class SmtpPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final String TIMEOUT_MILLIS = "20000";
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    SmtpPost(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + timeout, TIMEOUT_MILLIS);
        }
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        String startTls = String.valueOf(settings.security() == MailSettings.Security.STARTTLS);
        properties.put("mail.smtp.starttls.enable", startTls);
        properties.put("mail.smtp.starttls.required", startTls);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public Outcome take(Letter letter) {
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mail = mail(letter);
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Outcome.Taken();
        } catch (AddressException | UnsupportedEncodingException unusable) {
            return new Outcome.Never("outbox.failed.address");
        } catch (AuthenticationFailedException refused) {
            LOG.warn("The mail server {} refused the user or the password", settings);
            return new Outcome.NotNow("outbox.failed.password");
        } catch (SendFailedException refused) {
            return isForGood(refused)
                    ? new Outcome.Never("outbox.failed.refused")
                    : new Outcome.NotNow("outbox.failed.notNow");
        } catch (MessagingException failed) {
            // What the server said may hold the address: only the kind of failure is logged.
            LOG.warn(
                    "The mail server {} could not be used: {}",
                    settings,
                    failed.getClass().getSimpleName());
            return new Outcome.NotNow("outbox.failed.server");
        }
    }

    private MimeMessage mail(Letter letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@peerbench>");
            }
        };
        mail.setFrom(new InternetAddress(settings.from(), true));
        InternetAddress to = new InternetAddress(letter.email(), true);
        to.setPersonal(letter.name(), "UTF-8");
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
        mail.setSubject(letter.subject(), "UTF-8");
        if (letter.calendar() == null) {
            mail.setText(letter.body(), "UTF-8");
        } else {
            mail.setContent(withInvitation(letter));
        }
        mail.setSentDate(Date.from(clock.instant()));
        return mail;
    }

    /** As RFC 6047 has it: programs that know calendars show the invitation, all others the text. */
    private Multipart withInvitation(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), "UTF-8");
        Invitation invitation = Invitation.of(letter.calendar(), settings.from(), letter.name(), letter.email());
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(
                invitation.file().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + invitation.method())));
        return new MimeMultipart("alternative", text, calendar);
    }

    /** By RFC 5321 a reply of 5xx stays so, one of 4xx may not. */
    private static boolean isForGood(SendFailedException refused) {
        for (Exception cause = refused; cause != null; cause = next(cause)) {
            if (cause instanceof org.eclipse.angus.mail.smtp.SMTPAddressFailedException address) {
                return address.getReturnCode() >= PERMANENT;
            }
            if (cause instanceof org.eclipse.angus.mail.smtp.SMTPSendFailedException sending) {
                return sending.getReturnCode() >= PERMANENT;
            }
        }
        return false;
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
