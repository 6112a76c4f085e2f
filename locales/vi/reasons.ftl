# Why a decision fell as it did: one sentence for each code of mailflow::reason::REASONS, with exactly its arguments.
# The answer comes first, then the reason. Names of connectors, rules and certificates stand in quotation marks.

## Arrival

reason-submitted-from-internet = Đến từ Internet: một máy chủ ngoài mô hình mở phiên SMTP.
reason-submitted-by-user = Do một người dùng đã đăng nhập gửi tại đây; thư này được coi là nội bộ.
reason-sent-by-inbox-rule = Được một quy tắc hộp thư đến của hộp thư gửi tiếp.
reason-reported-here = Được viết tại đây: một báo cáo, có người gửi rỗng <>.

## Exchange Online: whose message it is

reason-client-blocked-by-tenant = Bị từ chối: { $address } nằm trong danh sách chặn IP của đối tượng thuê có miền { $domain }.
reason-client-allowed = Được vào: { $address } nằm trong danh sách IP được phép của đối tượng thuê, và danh sách này đứng trước các danh sách chặn.
reason-client-on-block-list = Bị từ chối: { $address } nằm trong một danh sách chặn của Microsoft. Chủ địa chỉ có thể yêu cầu gỡ bỏ tại cổng hủy liệt kê.
reason-client-banned = Bị từ chối: Microsoft đã cấm { $address }. Chỉ bộ phận hỗ trợ của Microsoft mới gỡ được.
reason-blocked-by-allow-list = Bị từ chối: { $address } nằm trong một danh sách chặn, và cả trình kết nối đến “{ $connector }” lẫn danh sách IP được phép đều nêu địa chỉ này. Câu trả lời không cho biết đó là danh sách chặn nào.
reason-listed-server-let-in = Được vào dù { $address } nằm trong một danh sách chặn: trình kết nối đến “{ $connector }” nhận ra đó là máy chủ của tổ chức.
reason-client-deferred = Chưa được: { $address } đột ngột gửi nhiều hơn hẳn trước đây, và không có trình kết nối đến nào cho biết đó là máy chủ của ai. Có thể thử lại sau.
reason-volume-expected = Được vào dù { $address } đột ngột gửi nhiều hơn hẳn trước đây: trình kết nối đến “{ $connector }” cho biết đó là máy chủ của ai.
reason-not-signed-in = Bị từ chối: ai gửi qua máy chủ này phải đăng nhập bằng một hộp thư, và máy khách không đăng nhập.
reason-sign-in-needs-tls = Bị từ chối: máy khách muốn đăng nhập bằng { $account }, nhưng không có TLS thì không ai đăng nhập được ở đây.
reason-no-mailbox-to-sign-in = Bị từ chối: máy khách không thể đăng nhập bằng { $account }, vì ở đây không có hộp thư nào có địa chỉ này.
reason-smtp-auth-disabled-for-mailbox = Bị từ chối: SMTP AUTH bị tắt cho hộp thư { $account }.
reason-smtp-auth-disabled-for-tenant = Bị từ chối: SMTP AUTH bị tắt cho toàn bộ đối tượng thuê, và hộp thư { $account } không phải ngoại lệ.
reason-signed-in = Được vào: máy khách đăng nhập bằng hộp thư { $account }; đây được tính là thư nội bộ.
reason-sends-as = { $account } được gửi với tư cách { $sender }, vì có quyền SendAs.
reason-send-as-denied = Bị từ chối: máy khách đăng nhập bằng { $account }, hộp thư không được gửi với tư cách { $sender }.
reason-bad-greeting = Bị từ chối: máy chủ tự giới thiệu là { $host }, một tên của Exchange Online chứ không phải tên của nó.
reason-account-blocked = Bị từ chối: Microsoft đã chặn { $sender } gửi thư, vì hộp thư này gửi quá nhiều thư rác.
reason-account-banned = Bị từ chối: Microsoft đã cấm { $sender } vì lạm dụng. Chỉ bộ phận hỗ trợ mới bỏ lệnh cấm.
reason-daily-recipient-limit = Bị từ chối: hôm nay { $sender } đã gửi đến số người nhận tối đa mà một hộp thư được phép.
reason-submission-quota = Bị từ chối: { $sender } đã gửi số thư tối đa mà một hộp thư được phép.
reason-tenant-threshold = Bị từ chối: đối tượng thuê đã gửi quá nhiều thư rác hoặc thư hàng loạt. Hãy tìm người gửi, rồi hỏi bộ phận hỗ trợ của Microsoft.
reason-unregistered-domain = Bị từ chối: đối tượng thuê đã gửi nhiều thư từ các miền không đăng ký trong đó, chẳng hạn { $domain }.
reason-low-reputation-address = Bị từ chối: thư của khách hàng mới đi ra từ các địa chỉ có uy tín thấp, cho đến khi đối tượng thuê được biết đến.
reason-too-many-in-transaction = Chưa nhận: giao dịch có { $count } người nhận ở { $domain }, quá 200. Máy chủ gửi phải chia nhỏ rồi gửi lại.
reason-ipv6-not-accepted = Bị từ chối: { $domain } không nhận thư của người lạ qua IPv6, và { $address } là địa chỉ IPv6.
reason-ipv6-without-reverse-dns = Chưa nhận: địa chỉ IPv6 { $address } không có tên trong DNS ngược.
reason-ipv6-unauthenticated = Chưa nhận: thư đến qua IPv6 từ { $address }, và cả SPF lẫn chữ ký DKIM đều không bảo chứng cho nó.
reason-no-valid-from = Bị từ chối: thư không có trường From với địa chỉ hợp lệ.
reason-internal-submission = Thuộc đối tượng thuê này, vì thư bắt đầu tại đây.
reason-originating-by-certificate =
    { $entitled_by ->
        [sender] Được coi là do đối tượng thuê này gửi, vì trình kết nối đến “{ $connector }” nhận ra chứng chỉ “{ $certificate }” và miền người gửi { $domain } là miền được chấp nhận.
       *[name] Được coi là do đối tượng thuê này gửi, vì trình kết nối đến “{ $connector }” nhận ra chứng chỉ “{ $certificate }” và { $domain }, tên mà nó đòi hỏi, thuộc một miền được chấp nhận.
    }
reason-originating-by-address = Được coi là do đối tượng thuê này gửi, vì trình kết nối đến “{ $connector }” có liệt kê { $address } và miền người gửi { $domain } là miền được chấp nhận.
reason-client-chain-incomplete = Bị hoãn: máy chủ đưa ra chứng chỉ “{ $certificate }” mà thiếu các chứng chỉ trung gian, và Exchange Online không tự tải chúng.
reason-connector-without-relay = Chỉ nhận cho người nhận của đối tượng thuê này: trình kết nối đến “{ $connector }” nhận ra máy chủ, nhưng cả miền người gửi lẫn chứng chỉ đều không cho quyền chuyển tiếp.
reason-incoming-by-recipient-domain = Được coi là thư đến của đối tượng thuê này: không trình kết nối nào nhận ra máy chủ, nhưng { $domain } là miền được chấp nhận.
reason-direct-send-accepted = Được nhận như gửi trực tiếp: người gửi dùng miền được chấp nhận { $domain } mà không có trình kết nối, và gửi trực tiếp không bị từ chối.
reason-direct-send-refused = Bị từ chối vì gửi trực tiếp: người gửi dùng miền được chấp nhận { $domain } mà không có trình kết nối, và RejectDirectSend đang bật.
reason-sending-from-disabled = Bị chặn: không ai được gửi từ địa chỉ thuộc { $domain }.
reason-sending-to-disabled = Bị chặn: không ai được gửi đến địa chỉ thuộc { $domain }.
reason-relay-denied = Bị từ chối: không trình kết nối đến nào nhận ra máy chủ, và { $domain } không phải miền được chấp nhận.
reason-relay-denied-sender = Bị từ chối: trình kết nối đến “{ $connector }” nhận ra máy chủ, nhưng cả miền của người gửi ({ $sender }) lẫn miền của người nhận đều không phải miền được chấp nhận.
reason-partner-certificate-required = Bị từ chối: trình kết nối đến “{ $connector }” chỉ nhận thư của các tên miền gửi mà nó áp dụng khi có chứng chỉ mà nó nêu tên.
reason-partner-address-required = Bị từ chối: trình kết nối đến “{ $connector }” chỉ nhận thư của các tên miền gửi mà nó áp dụng từ các địa chỉ mà nó liệt kê.
reason-partner-tls-required = Bị từ chối: trình kết nối đến “{ $connector }” chỉ nhận thư của đối tác này qua TLS.
reason-partner-recognized =
    { $by ->
        [SenderDomains] Trình kết nối đến “{ $connector }” được áp dụng, vì nó dành cho thư của miền người gửi này.
        [SenderIPAddresses] Trình kết nối đến “{ $connector }” được áp dụng: nó liệt kê địa chỉ máy chủ của đối tác.
       *[TlsSenderCertificateName] Trình kết nối đến “{ $connector }” được áp dụng: nó nêu tên chứng chỉ mà máy chủ của đối tác xuất trình.
    }
reason-direct-send-identified = Được nhận dù người gửi dùng miền được chấp nhận { $domain }: trình kết nối đến “{ $connector }” nhận diện máy chủ, nên RejectDirectSend không từ chối.

## Exchange Online: edge blocking and filtering

reason-known-at-edge = Qua được chặn ở biên, vì danh bạ biết { $recipient }.
reason-unknown-at-edge = Bị từ chối ở biên: { $domain } có thẩm quyền và danh bạ không biết { $recipient }.
reason-not-yet-at-edge = Bị từ chối ở biên: { $domain } có thẩm quyền, và biên chưa có { $recipient }. Việc sao chép thư mục mất tới 24 giờ.
reason-public-folder-unknown-at-edge = Bị từ chối ở biên: { $domain } có thẩm quyền, và việc chặn ở biên không biết các thư mục công cộng trên đám mây như { $recipient }.
reason-edge-blocking-inactive = Qua biên mà không tra cứu, vì { $domain } không phải miền có thẩm quyền.
reason-edge-blocking-skipped = Qua biên mà không tra cứu, vì thư xuất phát từ đối tượng thuê này.
reason-content-assumed-clean = Qua các bộ lọc có áp dụng (phần mềm độc hại, chính sách, thư rác): thư không cho biết chúng tìm thấy gì.
reason-filtering-bypassed = Bỏ qua lọc thư rác, vì trình kết nối đến “{ $connector }” khiến thư được coi là nội bộ.
reason-headers-promoted = Không xét lại: đối tượng thuê này đã xét thư ở lượt đầu, và trình kết nối đến “{ $connector }” khôi phục các tiêu đề cho biết điều đó.
reason-headers-not-promoted = Bị xét lại như thể máy chủ riêng gửi thư: trình kết nối đến “{ $connector }” nhận ra máy chủ đó, nhưng tiêu đề của lượt đầu không được giữ trên đường đi.
reason-spf-passes = SPF đạt: { $domain } cho phép { $address } gửi, theo “{ $term }”.
reason-spf-does-not-pass = SPF không đạt: với { $domain } và { $address }, kết quả là { $result }, theo “{ $term }”. Bộ lọc thư rác cân nhắc điều này; thư không bị từ chối chỉ vì vậy.
reason-spf-permanent-error =
    { $problem ->
        [several-records] SPF: { $domain } có nhiều hơn một bản ghi SPF, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
        [too-many-lookups] SPF: tính đến “{ $term }”, bản ghi của { $domain } cần hơn mười lần tra cứu, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
        [too-many-void-lookups] SPF: tính đến “{ $term }”, bản ghi của { $domain } hỏi hơn hai tên không tồn tại, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
        [too-many-mail-exchangers] SPF: “{ $term }” trong bản ghi của { $domain } ứng với hơn mười máy chủ trao đổi thư, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
        [include-without-record] SPF: “{ $term }” trong bản ghi của { $domain } trỏ tới tên miền không có bản ghi SPF, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
        [redirect-without-record] SPF: “{ $term }” trong bản ghi của { $domain } trỏ tới tên miền không có bản ghi SPF, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
       *[syntax] SPF: không đọc được “{ $term }” trong bản ghi của { $domain }, một lỗi vĩnh viễn. Bản ghi không bảo đảm cho ai cả.
    }
reason-spf-undetermined = SPF chưa rõ: { $domain } tham chiếu { $missing }, tên này không có trong mô hình.
reason-spf-client-unknown = SPF chưa rõ: { $domain } có bản ghi, nhưng thư không cho biết nó đến từ địa chỉ nào.
reason-dmarc-passes = DMARC đạt: { $by } bảo đảm cho { $aligned }, khớp với miền người gửi hiển thị { $domain }.
reason-dmarc-fails =
    { $policy ->
        [reject] DMARC không đạt: cả SPF lẫn DKIM đều không bảo đảm cho { $domain }, và miền này yêu cầu từ chối những thư như vậy.
        [quarantine] DMARC không đạt: cả SPF lẫn DKIM đều không bảo đảm cho { $domain }, và miền này yêu cầu cách ly.
       *[none] DMARC không đạt: cả SPF lẫn DKIM đều không bảo đảm cho { $domain }, nhưng miền này không yêu cầu xử lý gì.
    }
reason-dmarc-undetermined = DMARC chưa rõ: kết quả phụ thuộc vào SPF cho { $domain }, và mô hình không cho biết đủ.
reason-dmarc-rejects = Bị từ chối: DMARC không đạt cho { $domain }, và chính sách của miền này là từ chối những thư như vậy.
reason-dmarc-not-honored = Vẫn đi tiếp dù { $domain } yêu cầu từ chối: thư vào qua { $host } ở phía trước Microsoft 365, và khi đó chính sách DMARC không được áp dụng.
reason-enhanced-filtering = Được đánh giá theo { $address }: trình kết nối đến “{ $connector }” bỏ qua các máy chủ phía trước Microsoft 365.
reason-enhanced-filtering-not-for-all = Được đánh giá theo máy chủ kết nối: lọc nâng cao của trình kết nối đến “{ $connector }” chỉ dành cho người nhận được liệt kê, và không phải mọi người nhận của thư này đều có trong đó.
reason-enhanced-filtering-unsupported = Được đánh giá theo máy chủ kết nối: lọc nâng cao của trình kết nối đến “{ $connector }” không được hỗ trợ cùng với truyền tải thư tập trung.
reason-malware-quarantined = Vào khu cách ly: bộ lọc phần mềm độc hại tìm thấy gì đó. Bộ lọc này xét cả thư nội bộ.
reason-spam-filter-skipped = Bỏ qua lọc thư rác, vì một quy tắc luồng thư đặt mức tin cậy thư rác (SCL) là −1.
reason-internal-mail-unfiltered = Bỏ qua lọc thư rác, vì được coi là thư nội bộ.
reason-sender-allowed = Bỏ qua lọc thư rác, vì đối tượng thuê cho phép { $sender }.
reason-address-allowed = Bỏ qua lọc thư rác, vì { $address } nằm trong danh sách IP được phép của đối tượng thuê.
reason-remote-domain-trusted = Bỏ qua lọc thư rác, vì miền từ xa { $domain } của { $sender } được tin cậy.
reason-moved-to-junk =
    { $found ->
        [bulk] Vào thư mục Email Rác, vì bộ lọc thư rác tìm thấy thư hàng loạt.
        [spam] Vào thư mục Email Rác, vì bộ lọc thư rác tìm thấy thư rác.
        [high-confidence-spam] Vào thư mục Email Rác, vì bộ lọc thư rác tìm thấy thư rác với độ tin cậy cao.
        [phishing] Vào thư mục Email Rác, vì bộ lọc thư rác tìm thấy lừa đảo.
       *[high-confidence-phishing] Vào thư mục Email Rác, vì bộ lọc thư rác tìm thấy lừa đảo với độ tin cậy cao.
    }
reason-marked-for-junk =
    { $found ->
        [bulk] Được đánh dấu cho thư mục Email Rác, vì bộ lọc thư rác tìm thấy thư hàng loạt. Hộp thư ở nơi khác, và chỉ quy tắc ở đó mới chuyển thư.
        [spam] Được đánh dấu cho thư mục Email Rác, vì bộ lọc thư rác tìm thấy thư rác. Hộp thư ở nơi khác, và chỉ quy tắc ở đó mới chuyển thư.
        [high-confidence-spam] Được đánh dấu cho thư mục Email Rác, vì bộ lọc thư rác tìm thấy thư rác với độ tin cậy cao. Hộp thư ở nơi khác, và chỉ quy tắc ở đó mới chuyển thư.
        [phishing] Được đánh dấu cho thư mục Email Rác, vì bộ lọc thư rác tìm thấy lừa đảo. Hộp thư ở nơi khác, và chỉ quy tắc ở đó mới chuyển thư.
       *[high-confidence-phishing] Được đánh dấu cho thư mục Email Rác, vì bộ lọc thư rác tìm thấy lừa đảo với độ tin cậy cao. Hộp thư ở nơi khác, và chỉ quy tắc ở đó mới chuyển thư.
    }
reason-marked-as-spam =
    { $found ->
        [bulk] Được chuyển phát kèm dấu, vì bộ lọc thư rác tìm thấy thư hàng loạt và chính sách để thư trong hộp thư đến.
        [spam] Được chuyển phát kèm dấu, vì bộ lọc thư rác tìm thấy thư rác và chính sách để thư trong hộp thư đến.
        [high-confidence-spam] Được chuyển phát kèm dấu, vì bộ lọc thư rác tìm thấy thư rác với độ tin cậy cao và chính sách để thư trong hộp thư đến.
        [phishing] Được chuyển phát kèm dấu, vì bộ lọc thư rác tìm thấy lừa đảo và chính sách để thư trong hộp thư đến.
       *[high-confidence-phishing] Được chuyển phát kèm dấu, vì bộ lọc thư rác tìm thấy lừa đảo với độ tin cậy cao và chính sách để thư trong hộp thư đến.
    }
reason-quarantined =
    { $found ->
        [bulk] Vào khu cách ly, vì bộ lọc thư rác tìm thấy thư hàng loạt.
        [spam] Vào khu cách ly, vì bộ lọc thư rác tìm thấy thư rác.
        [high-confidence-spam] Vào khu cách ly, vì bộ lọc thư rác tìm thấy thư rác với độ tin cậy cao.
        [phishing] Vào khu cách ly, vì bộ lọc thư rác tìm thấy lừa đảo.
       *[high-confidence-phishing] Vào khu cách ly, vì bộ lọc thư rác tìm thấy lừa đảo với độ tin cậy cao.
    }
reason-deleted-by-filter =
    { $found ->
        [bulk] Bị xóa mà không có báo cáo, vì bộ lọc thư rác tìm thấy thư hàng loạt.
        [spam] Bị xóa mà không có báo cáo, vì bộ lọc thư rác tìm thấy thư rác.
        [high-confidence-spam] Bị xóa mà không có báo cáo, vì bộ lọc thư rác tìm thấy thư rác với độ tin cậy cao.
        [phishing] Bị xóa mà không có báo cáo, vì bộ lọc thư rác tìm thấy lừa đảo.
       *[high-confidence-phishing] Bị xóa mà không có báo cáo, vì bộ lọc thư rác tìm thấy lừa đảo với độ tin cậy cao.
    }
reason-dmarc-quarantines = Vào khu cách ly: DMARC không đạt cho { $domain }, và chính sách của miền này là cách ly.

## Recipients

reason-resolved-mailbox = { $recipient } có hộp thư trong tổ chức này.
reason-resolved-mail-user = Đi tiếp đến { $external }, vì { $recipient } là người dùng thư có hộp thư ở nơi khác.
reason-plus-address = Được coi là { $base }, vì ở đây không có gì mang địa chỉ { $recipient } và địa chỉ dấu cộng đang bật.
reason-resolved-mail-contact = Đi tiếp đến { $external }, vì { $recipient } là liên hệ thư.
reason-expanded-group = Đi đến từng người trong { $members } thành viên của nhóm phân phối { $recipient }.
reason-empty-group = Kết thúc ở đây mà không có báo cáo, vì nhóm { $recipient } không có thành viên.
reason-expanded-unified-group = Đi đến hộp thư của nhóm Microsoft 365 { $recipient } và { $members } thành viên đăng ký nhận bản sao.
reason-resolved-remote-mailbox = Đi tiếp đến { $external }, địa chỉ định tuyến từ xa của hộp thư từ xa { $recipient }.
reason-remote-mailbox-without-address = Bị trả lại: hộp thư từ xa { $recipient } không có địa chỉ định tuyến từ xa.
reason-resolved-public-folder = { $recipient } là thư mục công cộng có bật thư của tổ chức này.
reason-resolved-remote-public-folder = Đi tiếp đến { $external }, địa chỉ bên ngoài của thư mục công cộng { $recipient } nằm ở nơi khác.
reason-unknown-relayed = Được chuyển tiếp: danh bạ không biết { $recipient }, và { $domain } là miền chuyển tiếp, không phải miền có thẩm quyền.
reason-unknown-in-subdomain = Được chuyển tiếp: danh bạ không biết { $recipient }, và { $domain } nhận thư cho mọi miền con.
reason-unknown-authoritative = Bị trả lại: { $domain } có thẩm quyền và danh bạ không biết { $recipient }.
reason-foreign-recipient = Đi ra ngoài: { $domain } không phải miền được chấp nhận của tổ chức này.
reason-sender-not-authenticated = Bị trả lại: { $recipient } chỉ nhận thư từ trong tổ chức.
reason-sender-listed = Được vào: { $recipient } chỉ nhận thư từ những người gửi được liệt kê, và mục { $entry } bao gồm { $sender }.
reason-sender-not-listed = Bị trả lại: { $recipient } chỉ nhận thư từ những người gửi được liệt kê, còn { $sender } không có trong danh sách, cũng không thuộc nhóm nào trong đó.
reason-sender-rejected = Bị trả lại: { $recipient } không nhận thư từ { $sender }; mục { $entry } trong danh sách người gửi bị từ chối bao gồm người gửi này.
reason-stranger-not-listed = Một danh sách của { $recipient } nêu { $sender }, nhưng theo cách hiểu này chỉ người gửi đã xác thực mới là người đó, còn người gửi này thì chưa.
reason-message-too-large-for-recipient = Bị trả lại: thư có kích thước { $size }, { $recipient } chỉ nhận tối đa { $limit }.
reason-message-too-large-for-sender = Bị trả lại: thư có kích thước { $size }, { $sender } chỉ được gửi tối đa { $limit }.
reason-too-many-recipients = Bị trả lại: thư gửi đến { $recipients } người nhận, { $sender } chỉ được gửi đến tối đa { $limit }.
reason-too-many-for-organization = Bị trả lại: thư gửi đến { $recipients } người nhận, đối tượng thuê chỉ cho phép tối đa { $limit }.
reason-forwarded = Đi đến { $target } thay vào đó, vì hộp thư { $recipient } chuyển tiếp thư của nó.
reason-forwarded-with-copy = Ở lại hộp thư { $recipient }, và một bản sao đi đến { $target }.
reason-forwarding-refused = Không chuyển tiếp đến { $target }: chính sách thư rác đi từ chối tự động chuyển tiếp ra ngoài.
reason-inbox-rule-redirects = Một bản sao đi đến { $target }, vì quy tắc hộp thư đến của { $recipient } chuyển hướng thư đến.
reason-inbox-rule-limit = Bị bỏ mà không báo: quy tắc hộp thư đến của { $recipient } sẽ gửi tiếp đến { $target }, nhưng các quy tắc hộp thư đến đã gửi tiếp thư này đủ số lần cho phép.
reason-auto-forward-stopped = Không gửi tiếp đến { $target }: miền từ xa { $domain } không cho phép chuyển tiếp tự động, và không ai được báo.
reason-report-stopped = Không gửi đến { $recipient }: miền từ xa { $domain } không nhận báo cáo không gửi được, và không ai được báo.
reason-recipient-ring = Bị trả lại: chuyển tiếp hoặc nhóm dẫn từ { $recipient } chỉ quay về chính nó.

## Mail flow rules

reason-no-rule-matches = Không quy tắc luồng thư nào thay đổi thư này.
reason-rules-skip-system-messages = Quy tắc luồng thư không xét thư này, vì đây là thư hệ thống.
reason-rule-routes = Sẽ đi qua trình kết nối “{ $connector }”, vì quy tắc “{ $rule }” khớp.
reason-rule-spares-mailbox = Quy tắc “{ $rule }” khớp nhưng bỏ qua { $recipient }: theo cách hiểu này, quy tắc định tuyến chỉ áp dụng cho người nhận không có hộp thư.
reason-rule-redirects = Đi đến { $target } thay vào đó, vì quy tắc “{ $rule }” chuyển hướng thư.
reason-rule-adds-recipient = { $target } cũng nhận một bản, vì quy tắc “{ $rule }” thêm người nhận này.
reason-rule-adds-nobody = Quy tắc “{ $rule }” không thêm ai ở đây: bản này do một quy tắc tạo ra, và quy tắc không nhân bản chính các bản của mình.
reason-rule-recipient-limit = { $target } không nhận bản nào: quy tắc “{ $rule }” sẽ thêm quá 100 người nhận.
reason-rule-moderates = Chờ đến khi { $moderator } phê duyệt, vì quy tắc “{ $rule }” yêu cầu.
reason-rule-quarantines = Bị đưa vào vùng cách ly, vì quy tắc “{ $rule }” chuyển thư vào đó.
reason-rule-sets-scl = Quy tắc “{ $rule }” đặt mức tin cậy thư rác (SCL) là { $level }.
reason-rule-prepends-subject = Quy tắc “{ $rule }” thêm chữ vào trước chủ đề.
reason-rule-adds-disclaimer = Quy tắc “{ $rule }” thêm lời từ chối trách nhiệm vào nội dung.
reason-rule-rejects = Bị trả lại, vì quy tắc “{ $rule }” từ chối thư.
reason-rule-deletes = Bị bỏ mà không có báo cáo, vì quy tắc “{ $rule }” xóa thư.
reason-rule-sets-header = Quy tắc “{ $rule }” đặt trường tiêu đề { $header }.
reason-rule-removes-header = Quy tắc “{ $rule }” gỡ trường tiêu đề { $header }.
reason-signatures-broken = Không còn chữ ký DKIM nào hợp lệ, vì trường tiêu đề đã ký { $header } bị thay đổi.
reason-body-signatures-broken = Không còn chữ ký DKIM nào hợp lệ, vì nội dung đã ký bị thay đổi.
reason-rule-requires-tls = Phải đi qua TLS, vì quy tắc “{ $rule }” yêu cầu.
reason-rule-stops = Không xét thêm quy tắc nào, vì quy tắc “{ $rule }” dừng xử lý quy tắc.
reason-rule-redirect-limit = Bị trả lại: quy tắc “{ $rule }” sẽ chuyển hướng một thư đã được quy tắc chuyển hướng một lần.

## Exchange Online: next hop

reason-connector-by-rule = Đi đến “{ $connector }”, vì quy tắc “{ $rule }” đưa thư này đến đó.
reason-rule-connector-unusable =
    { $state ->
        [disabled] Được định tuyến như khi không có quy tắc “{ $rule }”: trình kết nối “{ $connector }” mà nó nêu đã tắt.
        [test-mode] Được định tuyến như khi không có quy tắc “{ $rule }”: trình kết nối “{ $connector }” mà nó nêu đang ở chế độ thử nghiệm.
       *[missing] Được định tuyến như khi không có quy tắc “{ $rule }”: trình kết nối “{ $connector }” mà nó nêu không tồn tại.
    }
reason-centralized-transport = Đi đến “{ $connector }”, vì vận chuyển thư tập trung đưa thư bên ngoài qua máy chủ của mình trước.
reason-centralized-transport-skipped = Không quay lại “{ $connector }”, vì thư đã đến từ máy chủ của mình.
reason-local-mailbox = Được phát trong đối tượng thuê, vì hộp thư { $recipient } ở đây.
reason-connector-by-domain = Đi đến “{ $connector }”, vì trình kết nối có liệt kê { $domain }.
reason-connector-by-wildcard = Đi đến “{ $connector }”, vì mẫu { $pattern } của nó bao gồm miền người nhận.
reason-connector-for-accepted-domains = Đi đến “{ $connector }”, vì trình kết nối nhận mọi miền được chấp nhận và { $domain } là một trong số đó.
reason-connector-for-all = Đi đến “{ $connector }”, vì trình kết nối nhận mọi miền.
reason-connector-uses-mx = “{ $connector }” để bản ghi MX của { $domain } quyết định máy chủ nhận.
reason-equal-connectors = “{ $connector }” và một trình kết nối khác bao gồm miền người nhận ngang nhau.
reason-no-connector = Đi theo bản ghi MX với TLS cơ hội, vì không trình kết nối nào bao gồm { $domain }.
reason-smart-host = Được trao cho máy chủ thông minh { $host }.
reason-smart-host-mail-exchanger = Đi đến { $host }: máy chủ thông minh { $name } không có địa chỉ nhưng có máy chủ trao đổi thư.
reason-smart-host-missing = Không thể đi tiếp: trình kết nối “{ $connector }” không dùng bản ghi MX và không nêu máy chủ thông minh.
reason-centralized-transport-nowhere = Bị trả lại: vận chuyển thư tập trung được bật bởi trình kết nối “{ $connector }”, nhưng không trình kết nối loại OnPremises nào nhận thư cho *, nên thư cho { $domain } đi vòng.
reason-dkim-signed = Được ký dưới tên { $domain } (DKIM).
reason-dkim-selectors-missing = Không được ký dưới tên { $domain }: không có đủ bản ghi CNAME của cả hai selector DKIM.
reason-sender-rewritten = Đi ra với người gửi { $rewritten }: thư của { $sender } được chuyển tiếp hộ người khác, nên địa chỉ người gửi được viết lại.
reason-sender-restored = Đi tiếp đến { $sender }, người đứng sau địa chỉ đã viết lại { $rewritten }.
reason-sender-kept = Đi ra với người gửi ban đầu { $sender }: trình kết nối này không viết lại người gửi của thư chuyển tiếp.
reason-relay-pool = Đi ra từ { $address } của nhóm chuyển tiếp, vì khi đến cả SPF lẫn DKIM đều không bảo đảm; địa chỉ này không nằm trong các địa chỉ đã công bố.
reason-wrong-front-door = Không gửi được theo cách này: { $host } thuộc Microsoft nhưng không nhận thư của ai; cần tên máy chủ riêng của đối tượng thuê.
reason-private-address = Không gửi được theo cách này: { $host } có địa chỉ riêng { $address }, mà Exchange Online không tới được qua Internet.

## Mail exchangers

reason-mail-exchanger = Đi đến { $host }, máy chủ trao đổi thư của { $domain } có số ưu tiên nhỏ nhất.
reason-implicit-mail-exchanger = Đi đến chính { $domain }: miền này không có bản ghi MX nhưng có bản ghi địa chỉ.
reason-null-mx = Bị trả lại: bản ghi MX rỗng của { $domain } cho biết miền này không nhận thư.
reason-no-mail-exchanger = Không thể đi tiếp: { $domain } không có bản ghi MX cũng không có địa chỉ.
reason-mail-exchanger-not-described = Rời mô hình đến các máy chủ trao đổi thư của { $domain }, mà mô hình không mô tả.
reason-host-unresolvable = Không giao được: tên máy chủ { $host } không có địa chỉ.
reason-host-not-described = Rời mô hình đến { $host }, mà mô hình không mô tả.

## Connections

reason-connection-refused = Không gửi được theo cách này: { $host } từ chối kết nối đến cổng 25.
reason-connection-timed-out = Không gửi được theo cách này: { $host } không trả lời trên cổng 25.
reason-connection-closed = Không gửi được theo cách này: { $host } trả lời trên cổng 25 rồi ngắt kết nối, như tường lửa kiểm tra SMTP.
reason-sent-in-clear = Gửi đến { $host } không mã hóa, vì TLS không bắt buộc và không được hỗ trợ.
reason-tls-switched-off = Gửi đến { $host } không mã hóa, vì một thiết lập ngăn phía gửi dùng TLS.
reason-encrypted = Gửi đến { $host } qua TLS; chứng chỉ không được kiểm tra.
reason-certificate-trusted = Gửi đến { $host } qua TLS, vì chứng chỉ “{ $certificate }” do cơ quan tin cậy cấp.
reason-certificate-name-matches = Gửi qua TLS, vì chứng chỉ “{ $certificate }” đáng tin cậy và mang tên { $name }.
reason-tls-not-offered = Không gửi được theo cách này: TLS là bắt buộc, mà { $host } không hỗ trợ STARTTLS.
reason-certificate-untrusted = Không gửi được theo cách này: chứng chỉ “{ $certificate }” không do cơ quan mà phía gửi tin cậy cấp.
reason-certificate-chain-incomplete = Không gửi được theo cách này: máy chủ trình chứng chỉ “{ $certificate }” mà không kèm chứng chỉ trung gian.
reason-certificate-expired = Không gửi được theo cách này: chứng chỉ “{ $certificate }” không có hiệu lực vào ngày này.
reason-certificate-name-mismatch = Không gửi được theo cách này: chứng chỉ “{ $certificate }” không mang tên { $name }.
reason-certificate-name-not-set = Không gửi được theo cách này: cần kiểm tra tên trong chứng chỉ “{ $certificate }”, mà TlsDomain không nêu tên nào.
reason-postfix-tls-not-offered = Không gửi được theo cách này: TLS là bắt buộc, mà { $host } không hỗ trợ STARTTLS.
reason-postfix-certificate-unverified = Không gửi được theo cách này: không xác minh được chứng chỉ của { $host }.
reason-postfix-tls-level = Postfix dùng mức TLS { $level } khi gửi đến { $host }.
reason-dane-authenticated = Được kiểm tra bằng DANE: một bản ghi TLSA được DNSSEC bảo đảm khớp với chứng chỉ “{ $certificate }” của { $host }.
reason-dane-not-secure = Các bản ghi TLSA của { $host } không được tính, vì DNSSEC không bảo đảm mọi bản ghi dẫn đến chúng.
reason-dane-unusable = Không bản ghi TLSA nào của { $host } dùng được để kiểm tra chứng chỉ, nhưng chúng vẫn yêu cầu TLS.
reason-dane-tls-not-offered = Không gửi được theo cách này: một bản ghi TLSA yêu cầu TLS, mà { $host } không hỗ trợ STARTTLS.
reason-dane-certificate-expired = Không gửi được theo cách này: DANE được áp dụng, và chứng chỉ “{ $certificate }” không có hiệu lực vào ngày này.
reason-dane-no-match = Không gửi được theo cách này: { $host } trình chứng chỉ “{ $certificate }”, không khớp với bản ghi TLSA nào của nó.
reason-dane-host-mismatch = Không gửi được theo cách này: một bản ghi TLSA nêu cơ quan cấp chứng chỉ “{ $certificate }”, nhưng chứng chỉ không mang tên { $host }.
reason-dnssec-invalid = Không gửi được theo cách này: các bản ghi của { $name } lẽ ra phải được ký, mà chữ ký của chúng không đúng.
reason-dane-required = Không gửi được theo cách này: trình kết nối yêu cầu DANE, mà { $host } không có bản ghi TLSA dùng được và được DNSSEC bảo đảm.
reason-fingerprint-matches = Gửi đến { $host } qua TLS: chứng chỉ “{ $certificate }” là một trong những chứng chỉ mà Postfix được bảo phải gặp.
reason-starttls-fails = { $host } hỗ trợ STARTTLS nhưng bị lỗi: khóa của nó không thuộc chứng chỉ “{ $certificate }”.
reason-postfix-no-fingerprint = Không gửi được theo cách này: { $host } được đặt mức fingerprint, mà không có chứng chỉ nào được liệt kê.
reason-postfix-dane-only = Không gửi được theo cách này: mức dane-only cần DANE, mà với { $host } thì không áp dụng được ({ $problem }).
reason-mta-sts-enforced = Chính sách MTA-STS của { $domain } được áp dụng: chỉ đến máy chủ mà nó nêu, chỉ qua TLS với chứng chỉ tin cậy.
reason-mta-sts-testing = Chính sách MTA-STS của { $domain } đang được thử: thư không đạt vẫn được giao và chỉ bị báo cáo.
reason-mta-sts-not-announced = Chính sách MTA-STS của { $domain } không được xét, vì không có bản ghi TXT nào của _mta-sts.{ $domain } công bố nó.
reason-mta-sts-policy-missing = Một bản ghi TXT công bố chính sách MTA-STS của { $domain }, nhưng không tải được chính sách nào: thư được gửi như khi không có.
reason-mta-sts-no-host = Chờ trong hàng đợi: chính sách MTA-STS của { $domain } không nêu máy chủ trao đổi thư nào của miền.
reason-mta-sts-tls-not-offered = Không gửi được theo cách này: một chính sách MTA-STS yêu cầu TLS, mà { $host } không hỗ trợ STARTTLS.
reason-mta-sts-certificate-refused = Không gửi được theo cách này: chứng chỉ của { $host } không đáp ứng chính sách MTA-STS của { $domain }.
reason-mta-sts-passes = Được kiểm tra bằng MTA-STS: { $host } và chứng chỉ của nó đáp ứng chính sách của { $domain }.
reason-loop-detected = { $system } đã chuyển thư đi { $passes } lần, đến một địa chỉ bên ngoài hoặc do chuyển tiếp, và coi đó là vòng lặp (X-LD-Processed).
reason-loop = Quay lại { $system } y như trước: thư đi vòng cho đến khi giới hạn số chặng kết thúc nó.

## Postfix: acceptance

reason-client-may-relay = Được nhận, vì máy khách được phép chuyển tiếp: nó nằm trong mynetworks hoặc đã đăng nhập.
reason-destination-accepted = Được nhận, vì { $domain } nằm trong { $class }.
reason-relay-access-denied = Bị từ chối: máy khách không được chuyển tiếp, và Postfix không nhận thư cho { $domain }.
reason-class-permits = Được nhận, vì lớp hạn chế “{ $class }” có liệt kê { $recipient }.
reason-class-refuses = Bị từ chối: lớp hạn chế “{ $class }” không liệt kê { $recipient }.
reason-message-too-large-for-server = Bị từ chối: thư có kích thước { $size }, máy chủ chỉ nhận tối đa { $limit } (message_size_limit).
reason-message-too-large-for-connector = Bị từ chối: thư có kích thước { $size }, trình kết nối nhận “{ $connector }” chỉ nhận tối đa { $limit }.
reason-too-many-for-connector = Chưa nhận: giao dịch có { $count } người nhận, trình kết nối nhận “{ $connector }” chỉ nhận tối đa { $limit }. Máy chủ gửi phải chia nhỏ rồi gửi lại.
reason-message-too-large-for-service = Bị từ chối: thư có kích thước { $size }, mà Exchange Online chỉ nhận tối đa { $limit }, bất kể hộp thư cho phép bao nhiêu.
reason-too-many-hops-for-connector = Bị từ chối: thư đã qua { $hops } hệ thống, mà trình kết nối nhận “{ $connector }” chỉ nhận sau tối đa { $limit }.
reason-client-rejected = Bị từ chối: bảng các máy khách bị từ chối có liệt kê { $client }.
reason-table-not-built = Bị hoãn: bảng của { $table } chưa bao giờ được postmap dựng, nên không tra cứu được gì trong đó.
reason-unknown-in-table = Bị từ chối: { $table } không có { $recipient }.
reason-known-in-table = Được nhận, vì { $table } có { $recipient }.
reason-table-empty = Được nhận: { $table } trống, nên mọi địa chỉ của { $domain } đều được nhận.

## Postfix: class and next hop

reason-class-local = { $domain } nằm trong mydestination: được phát trên máy chủ này.
reason-class-virtual-alias = { $domain } nằm trong virtual_alias_domains: mỗi địa chỉ đều cần một bí danh.
reason-class-virtual-mailbox = { $domain } nằm trong virtual_mailbox_domains: được phát bằng virtual_transport.
reason-class-relay = { $domain } nằm trong relay_domains: được chuyển tiếp bằng relay_transport.
reason-class-default = { $domain } không nằm trong danh sách miền nào của Postfix: được gửi ra bằng default_transport.
reason-virtual-alias = Đi đến { $target } thay vào đó, vì virtual_alias_maps viết lại { $recipient }.
reason-virtual-alias-ring = Bị hoãn: các bí danh của { $recipient } trong virtual_alias_maps trỏ vòng vào nhau.
reason-alias-expansion-limit = Bị hoãn: virtual_alias_maps biến { $recipient } thành hơn { $limit } địa chỉ.
reason-local-alias = Đi đến { $target } thay vào đó, vì alias_maps có dòng cho { $recipient }.
reason-alias-owner = Gửi đi dưới tên { $owner }: alias_maps có dòng cho chủ của danh sách { $recipient }.
reason-alias-database-loop = Bị trả lại: các dòng alias_maps mà { $recipient } dẫn tới đi vòng hoặc nối nhau quá dài.
reason-forwarding-loop = Bị trả lại: máy chủ này đã chuyển tiếp thư từ { $recipient } một lần rồi, như trường Delivered-To cho biết.
reason-too-many-hops = Bị trả lại: thêm một trường Received nữa thì thư có số trường bằng hopcount_limit, { $limit }.
reason-transport-maps = Đi đến { $transport }, vì transport_maps có mục cho { $pattern }.
reason-class-transport = Đi đến { $transport }, do { $parameter } chỉ định cho lớp miền này.
reason-sender-transport = Đi đến { $transport }, vì sender_dependent_default_transport_maps có mục cho người gửi { $key }.
reason-sender-relayhost = Đi đến { $relayhost }, vì sender_dependent_relayhost_maps có mục cho người gửi { $key }.
reason-relayhost = Đi đến { $relayhost }, vì relayhost chỉ định nó.
reason-recipient-mx = Đi đến máy chủ trao đổi thư của { $domain }, vì không gì khác chỉ định chặng tiếp theo.
reason-local-delivery = Đi đến { $transport }, do { $parameter } chỉ định cho việc phát nội bộ.
reason-greeted-by-own-name = Bị trả lại: { $host } trả lời bằng chính tên của máy chủ này. Sau bộ dịch địa chỉ, proxy_interfaces phải nêu địa chỉ công cộng để máy chủ nhận ra mình trong các máy chủ trao đổi thư.
reason-relayhost-is-myself = Bị hoãn: relayhost, { $relayhost }, là chính máy chủ này; Postfix coi đó là lỗi sẽ được sửa.
reason-loops-back-to-myself = Bị trả lại: máy chủ trao đổi thư tốt nhất của { $domain } là chính máy chủ này, mà nó không coi miền đó là của mình.
reason-error-transport = Kết thúc tại đây, vì transport error không phát thư nào: nó từ chối hoặc trả lại mọi thư.
reason-discard-transport = Bị transport discard bỏ mà không có báo cáo.

## Stores

reason-delivered-over-lmtp = Được phát bởi Dovecot, nơi có người dùng { $recipient }.
reason-unknown-to-dovecot = Bị trả lại sau khi Postfix đã nhận: Dovecot không có người dùng { $recipient }.
reason-dovecot-without-passdb = Chờ trong hàng đợi của Postfix: Dovecot không có passdb nên không tra được { $recipient }.
reason-dovecot-store-unwritable = Chờ trong hàng đợi của Postfix: Dovecot không được ghi vào nơi chứa hộp thư của { $recipient }.
reason-dovecot-username-format = Trả lại: auth_username_format của Dovecot đổi { $recipient } thành tên khác, mà không người dùng nào tên như vậy.
reason-luser-relay = Đi đến { $target } theo luser_relay, vì không gì khác nhận thư cho { $recipient }.
reason-lmtp-unreachable = Chờ trong hàng đợi của Postfix: không có gì lắng nghe trên socket LMTP.
reason-delivered-locally = Được Postfix phát vào hộp thư { $recipient }.
reason-delivered-to-mailbox = Được phát vào hộp thư { $recipient }.

## Other hosts

reason-host-accepts = Được nhận, vì máy chủ này nhận thư cho { $domain }.
reason-host-refuses = Bị từ chối: máy chủ này không nhận thư cho { $domain }.
reason-host-delivers = Được phát, vì máy chủ này có hộp thư { $recipient }.
reason-host-forwards = Được chuyển tiếp đến { $host }, máy chủ được cấu hình phía sau.
reason-host-client-may-relay = Được nhận cho mọi người nhận, vì { $address } là máy khách được gửi qua máy chủ này.
reason-host-requires-tls = Bị từ chối: máy chủ này chỉ nhận thư qua TLS.
reason-host-unknown-user = Bị từ chối: máy chủ này giữ các hộp thư của miền, và không có { $recipient }.
reason-host-forwards-user = Đi tiếp đến { $target }, vì máy chủ này chuyển tiếp thư của { $recipient }.
reason-host-exempts = Đi qua mà không kiểm tra SPF: { $client } được miễn.
reason-host-refuses-spf = Bị từ chối: SPF không đạt, vì { $domain } không cho { $address } gửi, theo “{ $term }”.
reason-host-stamps-header = Được thêm trường tiêu đề { $header }, dấu của máy chủ này cho thư đã qua.

## Exchange Server

reason-receive-connector = Được trình kết nối nhận “{ $connector }” tiếp nhận: dải địa chỉ từ xa của nó bao địa chỉ máy khách hẹp nhất.
reason-no-receive-connector = Không được vào: không trình kết nối nhận nào đang bật ở cổng 25 dành cho máy khách này.
reason-receive-tls-required = Bị từ chối: trình kết nối nhận “{ $connector }” bắt buộc TLS, mà kết nối không có.
reason-externally-secured = Được nhận như thư nội bộ: mọi máy khách của “{ $connector }” được coi là đã xác thực (bảo mật bên ngoài) và được chuyển tiếp.
reason-user-authenticated = Được vào: máy khách đăng nhập bằng { $account }, và “{ $connector }” cho người dùng gửi đến mọi người nhận.
reason-cloud-services-mail-accepted = Được nhận từ Microsoft 365: “{ $connector }” cấp cho tên chứng chỉ { $certificate } quyền AcceptCloudServicesMail.
reason-anonymous-refused = Bị từ chối: “{ $connector }” không nhận thư từ người gửi ẩn danh.
reason-anonymous-accepted = Được nhận: “{ $connector }” nhận thư từ người gửi ẩn danh, và { $domain } là miền được chấp nhận.
reason-anonymous-relay = Được nhận cho { $domain }: người gửi ẩn danh của “{ $connector }” được gửi đến mọi người nhận.
reason-unable-to-relay = Bị từ chối: { $domain } không phải miền được chấp nhận, và người gửi ẩn danh của “{ $connector }” không được chuyển tiếp.
reason-recipient-looked-up = Thư mục của máy chủ biết { $recipient }.
reason-unknown-to-server = Bị từ chối: { $domain } có thẩm quyền và thư mục của máy chủ không biết { $recipient }.
reason-server-mailbox = Được giao trên máy chủ này, vì hộp thư { $recipient } ở đây.
reason-delivered-to-server-mailbox = Đã giao vào hộp thư { $recipient } trong cơ sở dữ liệu của máy chủ.
reason-send-connector-by-domain = Trình kết nối gửi “{ $connector }” có không gian địa chỉ { $domain }.
reason-send-connector-by-wildcard = Trình kết nối gửi “{ $connector }” bao gồm miền bằng không gian địa chỉ { $space }.
reason-send-connector-for-all = Trình kết nối gửi “{ $connector }” nhận mọi miền mà không trình kết nối nào bao gồm sát hơn.
reason-no-send-connector = Chờ trong hàng đợi Unreachable: không trình kết nối gửi nào có không gian địa chỉ cho { $domain }.
reason-send-connector-uses-dns = “{ $connector }” tra máy chủ trao đổi thư của { $domain } trong DNS.
reason-send-smart-host = Được giao cho { $host }, máy chủ thông minh của trình kết nối.
reason-send-certificate-missing = Không đi được: “{ $connector }” nêu chứng chỉ “{ $certificate }”, chứng chỉ này không còn nữa.

# Exchange Server: several servers
reason-proxied-to = Dịch vụ truyền tải của { $server } không hoạt động; phần đầu của nó chuyển phiên sang { $other }.
reason-no-proxy-target = Bị hoãn: không dịch vụ truyền tải nào hoạt động sau phần đầu của { $server }.
reason-source-server = { $server } là máy chủ gửi qua “{ $connector }”; thư đến máy chủ đó trước, bên trong tổ chức.
reason-no-source-server = Chờ trong hàng đợi Unreachable: không máy chủ nào có mặt và đang hoạt động gửi qua “{ $connector }”.

# Exchange Server: certificates
reason-send-certificate-without-key = Không đi được: máy chủ không có khóa riêng của chứng chỉ “{ $certificate }” mà “{ $connector }” trình ra.
reason-send-certificate-not-for-smtp = Không đi được: chứng chỉ “{ $certificate }” mà “{ $connector }” trình ra không được bật cho SMTP.
reason-receive-certificate-missing = Không có TLS: “{ $connector }” nêu chứng chỉ “{ $certificate }” mà máy chủ không trình ra được, nên nó không cung cấp STARTTLS.
reason-untrusted-certificate-picked = Bị ngắt: trong hai chứng chỉ được bật cho SMTP, máy chủ trình ra “{ $certificate }”, chứng chỉ mà Microsoft 365 không tin cậy.
reason-trusted-certificate-picked = Trong hai chứng chỉ được bật cho SMTP, máy chủ trình ra “{ $certificate }”, chứng chỉ mà Microsoft 365 tin cậy.

# Exchange Server: hybrid configuration and ways that lead back
reason-not-in-hybrid-configuration = { $domain } không có trong các miền của cấu hình lai: thư của miền này từ Microsoft 365 được coi là thư từ bên ngoài.
reason-sends-to-itself = { $host } chính là tổ chức này: các trình kết nối của nó gửi thư đi vòng tròn.
reason-firewall-drops = Không có trả lời: tường lửa trước { $host } không cho { $address } đi qua.

# Exchange Server: Edge Transport
reason-exchange-server-authenticated = “{ $connector }” nhận thư từ { $system } như từ một máy chủ Exchange của tổ chức.
reason-oorg-protocol-accepted = “{ $connector }” nhận ra { $certificate } và giữ những gì Microsoft 365 nói về thư.
reason-unknown-at-edge-transport = Bị từ chối: việc xác thực người nhận ở máy chủ Edge Transport không biết { $recipient }.
reason-edge-to-organization = Đi vào tổ chức: tổ chức đã đăng ký máy chủ Edge Transport này, và { $domain } là miền của tổ chức.
reason-inside-exchange = Được giao cho { $system }; các máy chủ Exchange nhận ra nhau bằng chứng chỉ riêng của chúng.

## Why a candidate lost: mailflow::reason::MISMATCHES

mismatch-disabled = Nó đang tắt.
mismatch-test-mode = Nó ở chế độ thử.
mismatch-rule-scoped = Nó chỉ được dùng khi một quy tắc luồng thư chuyển hướng thư đến nó.
mismatch-domain-not-covered = Nó không bao gồm { $domain }.
mismatch-accepted-domains-of-partner = AllAcceptedDomains không có tác dụng trên trình kết nối Partner.
mismatch-less-specific = Đã có mục cụ thể hơn.
mismatch-rule-decided = Một quy tắc luồng thư đã quyết định rồi.
mismatch-mailbox-is-local = Hộp thư nằm trong đối tượng thuê, nên không xét trình kết nối.
mismatch-centralized-transport-comes-first = Vận chuyển thư tập trung nhận thư trước khi xét trình kết nối khác.
mismatch-came-from-own-server = Nó gửi thư Internet qua các máy chủ riêng, mà thư này đã đến từ đó.
mismatch-sorts-later = Nó bao gồm như nhau, nhưng xếp sau theo tên.
mismatch-address-not-listed = Nó không liệt kê địa chỉ { $address }.
mismatch-address-not-enough = Theo cách hiểu đã chọn, chỉ địa chỉ thì không xác định máy chủ riêng nào.
mismatch-certificate-needed = Nó có liệt kê địa chỉ, nhưng cũng đòi chứng chỉ, và theo cách hiểu này địa chỉ không thay được chứng chỉ.
mismatch-client-address-unknown = Trình kết nối nhận dạng theo địa chỉ, còn địa chỉ mà bên gửi này kết nối từ đó thì không được cho biết.
mismatch-certificate-not-matched = Máy chủ không trình chứng chỉ mang tên mà nó yêu cầu.
mismatch-certificate-not-verified = Chứng chỉ có đúng tên, nhưng không xác minh được.
mismatch-certificate-domain-not-accepted = Miền của chứng chỉ không phải miền được chấp nhận.
mismatch-sender-domain-not-accepted = Miền của người gửi ({ $sender }) không phải miền được chấp nhận.
mismatch-partner-grants-nothing = Nó dành cho tổ chức đối tác; loại trình kết nối này không cấp quyền.
mismatch-certificate-comes-first = Trình kết nối nhận ra chứng chỉ được xét trước.
mismatch-address-comes-first = Theo cách hiểu này, trình kết nối liệt kê địa chỉ được xét trước.
mismatch-associated-domain-not-listed = Nó chỉ giới hạn cho các miền được chấp nhận khác, không phải { $domain }.
mismatch-sender-has-no-domain = Nó giới hạn miền người gửi, và theo cách hiểu này người gửi rỗng của báo cáo không có miền nào.
mismatch-restriction-comes-first = Nó không hạn chế gì, và trình kết nối có hạn chế được xét trước.
mismatch-another-tenant = Nó cũng nhận ra máy chủ, nhưng đối tượng thuê khác có bằng chứng mạnh hơn: chứng chỉ, rồi miền người gửi, rồi miền người nhận.
mismatch-condition-not-met = Điều kiện { $condition } của nó không được thỏa.
mismatch-not-yet-active = Nó chỉ có hiệu lực từ { $date }.
mismatch-expired = Nó đã hết hiệu lực từ { $date }.
mismatch-exception-holds = Ngoại lệ { $condition } của nó được thỏa.
mismatch-audit-only = Nó ở chế độ thử và không hành động.
mismatch-stopped-earlier = Quy tắc “{ $rule }” đã dừng xử lý quy tắc trước đó.
mismatch-overridden-by-rule = Trong các quy tắc định tuyến, “{ $rule }” được tính.
mismatch-recipient-known = Người nhận có hộp thư, và theo cách hiểu này quy tắc bỏ qua thư như vậy.
mismatch-worse-preference = Số ưu tiên { $preference } của nó lớn hơn, nên được thử sau.
mismatch-same-preference = { $host } có cùng số ưu tiên: một số bên gửi chọn nó trước.
mismatch-not-in-mta-sts-policy = Chính sách MTA-STS không nêu { $host }.
mismatch-not-for-class = Nó không dùng cho lớp miền của { $class }.
mismatch-bare-domain-key = Khóa của nó chỉ là tên miền; Postfix chỉ tra user@domain và @domain.
mismatch-later-in-list = Nó đứng sau trong danh sách.
mismatch-not-bound-to-port-25 = Nó lắng nghe ở cổng khác 25.
mismatch-outside-remote-ranges = Địa chỉ { $address } không nằm trong dải từ xa nào của nó.
mismatch-wider-remote-range = Dải của một trình kết nối khác hẹp hơn.
mismatch-same-remote-range = Nó có cùng dải, nhưng xếp sau theo tên.
mismatch-address-space-not-covered = Không không gian địa chỉ nào của nó bao gồm { $domain }.
mismatch-wider-address-space = Không gian địa chỉ của một trình kết nối khác cụ thể hơn.
mismatch-higher-cost = Chi phí { $cost } của nó cao hơn.
mismatch-later-name = Cụ thể và rẻ như nhau, nhưng tên của nó xếp sau.

# Exchange Server: several servers and addresses
mismatch-on-another-server = Nó lắng nghe trên { $server }.
mismatch-bound-to-another-address = Nó gắn với một địa chỉ khác của máy chủ.
mismatch-wider-binding = Nó gắn với mọi địa chỉ; một trình kết nối khác gắn với đúng địa chỉ này.
mismatch-out-of-scope = Phạm vi của nó là một địa điểm khác với địa điểm của { $server }.
mismatch-no-source-server = Không máy chủ nào có mặt và đang hoạt động gửi qua nó.
mismatch-farther-source = Cụ thể và rẻ như nhau, nhưng máy chủ nguồn { $server } của nó ở xa hơn.
mismatch-not-synchronized = EdgeSync chưa đưa trạng thái hiện nay của nó sang.

## Stages

stage-connection = Kết nối
stage-attribution = Xác định chủ thư
stage-edge-blocking = Chặn ở biên
stage-filtering = Lọc
stage-acceptance = Nhận thư
stage-recipient-resolution = Tra cứu người nhận
stage-transport-rules = Quy tắc luồng thư
stage-next-hop = Chặng tiếp theo
stage-handover = Bàn giao
stage-store = Kho thư

## Outcomes: a word, and a sentence

verdict-delivered = Đã phát
verdict-delivered-sentence = Đã phát cho { $recipient } tại { $system }.
verdict-leaves = Rời mô hình
verdict-leaves-sentence = Đi đến { $toward }, nơi mô hình không mô tả: thành công trong phạm vi mô hình thấy được.
verdict-refused = Bị từ chối
verdict-refused-sentence = Bị { $system } từ chối: { $reply }
verdict-returned = Bị trả lại
verdict-returned-sentence = Bị { $system } trả lại người gửi: { $reply }
verdict-held = Chờ trong hàng đợi
verdict-held-sentence = Chờ trong hàng đợi của { $system } tối đa { $hours } giờ: { $reply }
verdict-withheld = Bị giữ lại
verdict-quarantined-sentence = Cách ly tại { $system } cho đến khi có người giải phóng.
verdict-moderated-sentence = Chờ người kiểm duyệt phê duyệt tại { $system }.
verdict-discarded = Bị bỏ
verdict-discarded-sentence = Bị { $cause } bỏ mà không có báo cáo.
verdict-loops = Lặp vòng
verdict-loops-sentence = Lặp lại về chặng { $hop }, cho đến khi { $system } kết thúc: { $reply }
verdict-loops-or = nếu bộ đếm của { $system } chạm giới hạn trước: { $reply }
verdict-loops-both = { $sentence }; { $other }
verdict-undetermined = Chưa xác định
verdict-undetermined-sentence = Chưa xác định: { $missing }
report-title = Báo cáo: { $system } cho { $recipient } biết “{ $reply }”
toward-mail-exchangers = các máy chủ trao đổi thư của { $domain }
toward-host = { $host }
toward-recipient = máy chủ của { $recipient }

## What the model does not say

missing-system = không có hệ thống nào tên { $system }.
missing-recipient = thư không nêu người nhận.
missing-equal-connectors = nhiều trình kết nối bao gồm miền ngang nhau.
missing-too-many-copies = thư tách thành nhiều bản hơn mức trình mô phỏng theo dõi.

## What decided

passed-over = { $candidate }: { $why }
message-directionality = { $sentence } MessageDirectionality: { $value }.
cause-element = { $kind } { $name }
cause-setting = { $kind } { $name } ({ $setting })
cause-absence = { $system }: { $absence }
cause-message = Chính thư này
cause-standard = Không thiết lập nào: nguồn quyết định
sought-accepted-domain = không miền được chấp nhận nào bao gồm { $subject }
sought-recipient = không người nhận nào có địa chỉ { $subject }
sought-inbound-connector = không trình kết nối đến nào nhận ra máy chủ
sought-outbound-connector = không trình kết nối đi nào đang dùng bao gồm { $subject }
sought-send-connector = không trình kết nối gửi nào đang bật có không gian địa chỉ cho { $subject }
sought-receive-connector = không trình kết nối nhận nào dành cho máy khách này
sought-transport-rule = không quy tắc luồng thư nào khớp
sought-address = { $subject } không có địa chỉ
sought-mail-exchanger = { $subject } không có máy chủ trao đổi thư
sought-server-certificate = không có chứng chỉ cho STARTTLS
element-system = Hệ thống
element-accepted-domain = Miền được chấp nhận
element-inbound-connector = Trình kết nối đến
element-outbound-connector = Trình kết nối đi
element-send-connector = Trình kết nối gửi
element-receive-connector = Trình kết nối nhận
element-transport-rule = Quy tắc luồng thư
element-recipient = Người nhận
element-dns = Bản ghi DNS
element-zone = Vùng DNS
element-certificate = Chứng chỉ
element-assumption = Giả định

## How sure a rule is

evidence-assumed = Giả định
evidence-assumed-explanation = Các nguồn không nói hoặc mâu thuẫn nhau; đây là lựa chọn của chương trình này.
evidence-observed = Đã quan sát
evidence-observed-explanation = Đã thấy trên hệ thống thật, hoặc do bên thứ ba cho biết.
evidence-documented = Có tài liệu
evidence-documented-explanation = Tài liệu của nhà cung cấp nói vậy.
evidence-standard = Tiêu chuẩn
evidence-standard-explanation = Một tiêu chuẩn Internet nói vậy.

## How a connection is protected

connection-internal = trong nội bộ hệ thống
connection-none = không mã hóa
connection-encrypted = TLS, không kiểm tra chứng chỉ
connection-verified = TLS, chứng chỉ tin cậy

## Assumptions: question, readings, explanation

assumption-routing-rule-scope = Quy tắc định tuyến lấy những thư nào?
assumption-routing-rule-scope-every-matching-message = Mọi thư mà nó khớp
assumption-routing-rule-scope-unknown-recipients-only = Chỉ thư có người nhận không có hộp thư ở đây
assumption-routing-rule-scope-explanation = Tài liệu của Microsoft đưa mọi thư khớp đến trình kết nối, kể cả thư cho hộp thư đám mây. Một hướng dẫn phổ biến nói rằng địa chỉ được tra trước và quy tắc chỉ lấy người nhận chưa biết.
assumption-rule-domain-match = RecipientDomainIs và SenderDomainIs có khớp miền con không?
assumption-rule-domain-match-domain-and-subdomains = Có, miền và các miền con
assumption-rule-domain-match-domain-only = Không, chỉ miền đó
assumption-rule-domain-match-explanation = Trang của cmdlet bao gồm miền con; một bài viết năm 2022 về điều kiện chỉ nói đến miền.
assumption-from-scope-of-strangers = Với FromScope, người lạ viết dưới tên của chính tổ chức là ở trong hay ở ngoài?
assumption-from-scope-of-strangers-outside = Ở ngoài
assumption-from-scope-of-strangers-neither = Không phải cả hai
assumption-from-scope-of-strangers-inside-if-known = Ở trong nếu thư mục biết người gửi; nếu không thì không phải cả hai
assumption-from-scope-of-strangers-explanation = Trang của cmdlet đòi hỏi phiên đã xác thực với người trong và miền lạ với người ngoài, nên người gửi như vậy không thuộc bên nào. Bài viết về điều kiện coi mọi người trong thư mục là ở trong. Thực tế, thư như vậy được coi là thư từ ngoài.
assumption-reject-code-and-text = Quy tắc nêu cả mã lẫn lời giải thích khi từ chối thì trả lời gì?
assumption-reject-code-and-text-both-as-given = Cả hai như đã nêu
assumption-reject-code-and-text-both-default = 5.7.1 và lời mặc định
assumption-reject-code-and-text-explanation = Trang của cmdlet nói mã trở thành 5.7.1 khi có lời giải thích, và lời giải thích trở thành mặc định khi có mã. Hiểu đúng từng chữ thì không cái nào có tác dụng.
assumption-original-recipient-address = RecipientAddressType Original xét địa chỉ nào?
assumption-original-recipient-address-as-sent = Địa chỉ người nhận như khi gửi
assumption-original-recipient-address-to-field = Các địa chỉ trong trường Đến
assumption-original-recipient-address-explanation = Trang của cmdlet nói về địa chỉ gốc trong trường Đến; các nguồn khác hiểu là địa chỉ trước khi được phân giải thành địa chỉ chính.
assumption-connector-domain-order = Trình kết nối nào cụ thể hơn: ký tự đại diện, hay mọi miền được chấp nhận?
assumption-connector-domain-order-wildcard-before-accepted-domains = Ký tự đại diện
assumption-connector-domain-order-accepted-domains-before-wildcard = Mọi miền được chấp nhận
assumption-connector-domain-order-explanation = Một bài viết của Microsoft tự mâu thuẫn: danh sách bước đặt mọi miền được chấp nhận trước, ví dụ minh họa lại chọn ký tự đại diện.
assumption-outbound-wildcard = *.contoso.com trong RecipientDomains có bao gồm chính contoso.com không?
assumption-outbound-wildcard-subdomains-only = Không, chỉ các tên bên dưới
assumption-outbound-wildcard-domain-and-subdomains = Có, miền đó và các tên bên dưới
assumption-outbound-wildcard-explanation = Trang về trình kết nối gửi đi chỉ nói đến miền con; với trình kết nối gửi đến, Microsoft nói miền và mọi miền con. Hãy liệt kê cả hai cho chắc.
assumption-partner-sender-rewriting = Trình kết nối đến đối tác có viết lại người gửi của thư chuyển tiếp không?
assumption-partner-sender-rewriting-rewritten = Có, như khi không có trình kết nối
assumption-partner-sender-rewriting-kept = Không, như trình kết nối đến máy chủ của mình
assumption-partner-sender-rewriting-explanation = Trang của Microsoft chỉ nêu ngoại lệ cho trình kết nối đến máy chủ của mình; trong thảo luận về trang đó, người dùng cho biết điều ngược lại với đối tác.
assumption-centralized-transport-scope = Điều gì xảy ra khi vận chuyển thư tập trung được bật mà không trình kết nối OnPremises nào nhận *?
assumption-centralized-transport-scope-returned-5-4-14 = Thư ra ngoài bị trả lại như một vòng lặp
assumption-centralized-transport-scope-flag-ignored = Thiết lập không có tác dụng
assumption-centralized-transport-scope-explanation = Microsoft nêu đây là một nguyên nhân của 5.4.6 và 5.4.14, nhưng không nói thư đi đến đó thế nào. Hiểu theo nghĩa đen, trình kết nối không bao gồm miền thì không tham gia.
assumption-equal-connectors = Trong nhiều trình kết nối cùng phạm vi, cái nào được dùng?
assumption-equal-connectors-first-by-name = Cái đầu tiên theo tên
assumption-equal-connectors-undetermined = Không ai nói được
assumption-equal-connectors-explanation = Microsoft cảnh báo về trình kết nối trùng nhau mà không nói cái nào thắng. Hãy cho các trình kết nối phạm vi khác nhau.
assumption-several-routing-rules = Khi nhiều quy tắc định tuyến cùng một thư, quy tắc nào được tính?
assumption-several-routing-rules-last-wins = Quy tắc khớp cuối cùng
assumption-several-routing-rules-first-wins = Quy tắc khớp đầu tiên
assumption-several-routing-rules-explanation = Quy tắc chạy theo thứ tự ưu tiên, nhưng không tài liệu nào nói về hai hành động định tuyến. Hãy để quy tắc định tuyến dừng xử lý quy tắc.
assumption-second-redirect = Một thư bị một quy tắc luồng thư chuyển hướng rồi một quy tắc khác lại chuyển hướng thì ra sao?
assumption-second-redirect-returned-5-7-128 = Thư bị trả lại với mã 5.7.128
assumption-second-redirect-followed = Thư đi đến nơi mà quy tắc thứ hai chuyển hướng
assumption-second-redirect-explanation = Các giới hạn nêu rằng quy tắc chuyển hướng một thư nhiều nhất một lần. Việc từ chối lại được mô tả qua một trường tiêu đề đếm số lần chuyển hướng, vốn áp dụng cho thư quay trở lại. Hãy chuyển hướng trong một quy tắc duy nhất và để quy tắc đó dừng xử lý quy tắc.
assumption-relay-denied = Người lạ yêu cầu Exchange Online chuyển tiếp sẽ nhận được gì?
assumption-relay-denied-refused-5-7-64 = Từ chối: 550 5.7.64
assumption-relay-denied-deferred-4-4-62 = Hoãn: 451 4.4.62
assumption-relay-denied-explanation = Các bài viết của Microsoft cho thấy cả hai trả lời cho cùng nguyên nhân. Dù thế nào thư cũng không qua.
assumption-automatic-forwarding = AutoForwardingMode Automatic có cho chuyển tiếp ra ngoài không?
assumption-automatic-forwarding-off = Không, như ở phần lớn tổ chức
assumption-automatic-forwarding-on = Có, như ở một số tổ chức cũ
assumption-automatic-forwarding-explanation = Microsoft quyết định Automatic nghĩa là gì với từng tổ chức. Hãy đặt On hoặc Off cho chắc chắn.
assumption-forwarding-to-group = Chuyển tiếp đến một nhóm có thành viên bên ngoài có phải là chuyển tiếp ra ngoài không?
assumption-forwarding-to-group-allowed = Không, nhóm ở bên trong
assumption-forwarding-to-group-refused-5-7-520 = Có, thư ra ngoài bị trả lại với mã 5.7.520
assumption-forwarding-to-group-explanation = Chính sách thư rác đi nói về tự động chuyển tiếp đến người nhận bên ngoài. Không tài liệu nào nói về hộp thư chuyển tiếp đến một nhóm của tổ chức mà thành viên ở bên ngoài.
assumption-filter-order = SCL do quy tắc đặt có tới được bộ lọc thư rác không?
assumption-filter-order-rules-before-spam-filter = Có, quy tắc chạy trước bộ lọc thư rác
assumption-filter-order-spam-filter-before-rules = Không, bộ lọc thư rác chạy trước quy tắc
assumption-filter-order-explanation = Trong một bài, Microsoft đánh số quy tắc luồng thư trước lọc nội dung; trong bài khác, chống thư rác được liệt kê trước quy tắc.
assumption-scl-of-internal-mail = Thư nội bộ có bị coi là thư rác vì một quy tắc đặt SCL cao không?
assumption-scl-of-internal-mail-filter-skipped = Không, thư nội bộ bỏ qua bộ lọc thư rác
assumption-scl-of-internal-mail-treated-as-spam = Có, chính sách được áp dụng như với thư khác
assumption-scl-of-internal-mail-explanation = Thư nội bộ bỏ qua bộ lọc thư rác, còn SCL do quy tắc đặt là điểm khởi đầu của bộ lọc. Không tài liệu nào nói hai điều này cùng lúc thì ra sao.
assumption-edge-blocking-of-own-servers = Chặn ở biên có từ chối người nhận không xác định của thư do máy chủ riêng chuyển vào không?
assumption-edge-blocking-of-own-servers-skipped = Không, thư như vậy đi qua biên
assumption-edge-blocking-of-own-servers-applied = Có, như thư từ bên ngoài
assumption-edge-blocking-of-own-servers-explanation = Microsoft mô tả việc chặn ở biên cho thư từ bên ngoài. Việc có xét thư bắt nguồn từ đối tượng thuê qua trình kết nối hay không thì không được nói; dù sao người nhận không xác định cũng kết thúc thư.
assumption-own-server-by-address = Chỉ địa chỉ có xác định được máy chủ riêng không?
assumption-own-server-by-address-identified = Có, SenderIPAddresses là đủ
assumption-own-server-by-address-certificate-only = Không, chỉ chứng chỉ mới được
assumption-own-server-by-address-explanation = Bài của Microsoft về trình kết nối cho phép cả hai và khuyên dùng chứng chỉ. Trang của cmdlet chỉ nói SenderIPAddresses cho trình kết nối Partner.
assumption-certificate-and-addresses = Khi trình kết nối có cả hai, địa chỉ có nhận ra máy chủ mà không cần chứng chỉ không?
assumption-certificate-and-addresses-either-identifies = Có, địa chỉ được xét sau chứng chỉ
assumption-certificate-and-addresses-certificate-only = Không, trình kết nối có tên chứng chỉ thì cần chứng chỉ
assumption-certificate-and-addresses-explanation = Microsoft xếp thứ tự bằng chứng: chứng chỉ, rồi miền người gửi từ một địa chỉ được liệt kê. Không tài liệu nào nói về một trình kết nối có cả tên chứng chỉ lẫn địa chỉ.
assumption-incomplete-client-chain = Máy chủ trình chứng chỉ mà thiếu chứng chỉ trung gian sẽ nhận được gì?
assumption-incomplete-client-chain-not-recognized = Nó không được nhận ra; việc chuyển tiếp bị từ chối với 5.7.64
assumption-incomplete-client-chain-deferred-4-4-317 = Nó bị hoãn với 450 4.4.317 UntrustedRoot
assumption-incomplete-client-chain-explanation = Hai bài hỗ trợ của Microsoft nêu nguyên nhân này, mỗi bài một phản hồi khác. Hãy để máy chủ trình cả chuỗi.
assumption-relay-domain-without-connector = Thư cho miền chuyển tiếp mà không trình kết nối đi nào nhận sẽ đi đâu?
assumption-relay-domain-without-connector-by-mail-exchanger = Tới máy chủ trao đổi thư của miền
assumption-relay-domain-without-connector-explanation = Microsoft nói tới vòng lặp khi miền hoặc trình kết nối sai, không nói trường hợp này. Hãy cho mỗi miền chuyển tiếp một trình kết nối.
assumption-own-server-filtering = Thư của máy chủ riêng có bị lọc khi không thiết đặt nào coi nó là nội bộ?
assumption-own-server-filtering-filtered = Có, như thư từ bên ngoài
assumption-own-server-filtering-bypassed = Không, chỉ cần trình kết nối
assumption-own-server-filtering-explanation = Microsoft viết rằng thư qua trình kết nối như vậy được quét; nơi khác cho biết thư bỏ qua lọc thư rác.
assumption-trusted-sender = Địa chỉ nào cho biết người gửi thuộc miền từ xa được tin cậy?
assumption-trusted-sender-envelope = Địa chỉ trên phong bì
assumption-trusted-sender-author = Địa chỉ tác giả, trong From
assumption-trusted-sender-explanation = Microsoft viết rằng thư từ người gửi thuộc miền từ xa có TrustedMailInboundEnabled bỏ qua lọc nội dung. Không nói rõ người gửi được nhận ra theo địa chỉ nào trong hai.
assumption-scl-bypass-and-dmarc = Quy tắc đặt SCL là −1 có khiến chính sách DMARC không được áp dụng?
assumption-scl-bypass-and-dmarc-bypassed = Có, bộ lọc không tác động gì
assumption-scl-bypass-and-dmarc-still-honored = Không, chính sách DMARC vẫn tác động
assumption-scl-bypass-and-dmarc-explanation = Microsoft viết rằng danh sách cho phép bỏ qua lọc thư rác và xác thực người gửi; với quy tắc chỉ nói rằng bỏ qua lọc thư rác.
assumption-block-listed-server = Máy chủ của tổ chức có địa chỉ nằm trong danh sách chặn có bị từ chối dù một trình kết nối liệt kê nó không?
assumption-block-listed-server-refused = Có, danh sách chặn đứng trước
assumption-block-listed-server-let-in = Không, trình kết nối cho nó vào
assumption-block-listed-server-explanation = Microsoft chỉ mô tả trường hợp danh sách IP được phép cũng nêu địa chỉ đó: khi ấy câu trả lời che mất danh sách chặn.
assumption-submission-refusal = Exchange Online trả lời gì cho máy khách lẽ ra phải đăng nhập mà không đăng nhập?
assumption-submission-refusal-refused-550 = 550 5.7.57
assumption-submission-refusal-refused-530 = 530 5.7.57
assumption-submission-refusal-explanation = Bài viết của Microsoft về lỗi này nêu 550 trong báo cáo; nhật ký của thiết bị cho thấy 530 trong phiên.
assumption-ipv6-refusal = Một miền từ chối thư qua IPv6 bằng mã nào?
assumption-ipv6-refusal-refused-5-2-1 = 550 5.2.1
assumption-ipv6-refusal-refused-5-7-510 = 550 5.7.510
assumption-ipv6-refusal-explanation = Bài viết của Microsoft về IPv6 nêu 5.2.1, danh sách báo cáo không gửi được nêu 5.7.510.
assumption-associated-accepted-domains = AssociatedAcceptedDomains giới hạn trình kết nối đến theo miền của ai?
assumption-associated-accepted-domains-by-connector-type = Của người nhận với Partner, của người gửi với OnPremises
assumption-associated-accepted-domains-sender-domains = Luôn là của người gửi
assumption-associated-accepted-domains-recipient-domains = Luôn là của người nhận
assumption-associated-accepted-domains-explanation = Trang lệnh ghép nói về miền nguồn; bài viết của Microsoft về trình kết nối dùng nó để giới hạn theo người nhận, nhằm thử khóa chặn trên vài miền.
assumption-connector-within-tenant = Trình kết nối đến nào của một đối tượng thuê được tính: theo chứng chỉ hay theo địa chỉ?
assumption-connector-within-tenant-certificate-first = Theo chứng chỉ
assumption-connector-within-tenant-address-first = Theo địa chỉ
assumption-connector-within-tenant-explanation = Microsoft nêu thứ tự bằng chứng để chọn đối tượng thuê, không nêu thứ tự trình kết nối trong cùng một đối tượng thuê.
assumption-certificate-host-name = Tên máy chủ trên chứng chỉ có cho quyền chuyển tiếp khi miền cha là miền được chấp nhận?
assumption-certificate-host-name-accepted-domain-only = Không, chính tên đó phải được chấp nhận
assumption-certificate-host-name-parent-domain-counts = Có, miền cha được tính
assumption-certificate-host-name-explanation = Microsoft yêu cầu chứng chỉ mang tên miền được chấp nhận và khuyên dùng *.contoso.com trên trình kết nối. Không tài liệu nào nói mail.contoso.com cho quyền gì.
assumption-partner-connectors = Thư phải đáp ứng một hay mọi trình kết nối Partner có hạn chế?
assumption-partner-connectors-one-is-enough = Chỉ cần một
assumption-partner-connectors-each-must-be-met = Phải đáp ứng mọi trình kết nối
assumption-partner-connectors-explanation = Microsoft mô tả một trình kết nối Partner cho mỗi miền. Nếu có nhiều và phải đáp ứng tất cả, khóa chặn cho dịch vụ gửi này sẽ loại dịch vụ kia.
assumption-null-sender-at-partner-connectors = Trình kết nối đối tác giới hạn mọi người gửi có giới hạn cả báo cáo với người gửi rỗng không?
assumption-null-sender-at-partner-connectors-let-through = Không, chúng không có miền người gửi
assumption-null-sender-at-partner-connectors-restricted = Có, SenderDomains * cũng bao gồm chúng
assumption-null-sender-at-partner-connectors-explanation = Các giới hạn áp dụng cho thư của SenderDomains, còn MAIL FROM <> của báo cáo không nêu miền nào. Không tài liệu nào nói * có bao gồm nó không. Nếu việc khóa cho báo cáo đi qua thì ai cũng có thể gửi với người gửi rỗng.
assumption-organizational-domain = Miền đại diện cho cả tổ chức được tìm ra thế nào?
assumption-organizational-domain-tree-walk = Theo các bản ghi DMARC ngược lên tên miền
assumption-organizational-domain-explanation = DMARC bản sửa đổi đi ngược lên từng nhãn. Bên nhận cũ tra danh sách hậu tố công cộng, mà mô hình không có.
assumption-exchange-online-hop-limit = Thư được quay lại Exchange Online bao nhiêu lần?
assumption-exchange-online-hop-limit-20-passes = Hai mươi lần
assumption-exchange-online-hop-limit-explanation = Microsoft nói đến hai mươi vòng lặp; giới hạn thật về số trường tiêu đề Received không được công bố.
assumption-equal-receive-connectors = Máy khách gặp trình kết nối nhận nào trong số những trình có cùng dải từ xa?
assumption-equal-receive-connectors-first-by-name = Cái đầu tiên theo tên
assumption-equal-receive-connectors-explanation = Exchange không cho hai trình kết nối có cùng ràng buộc và dải trên một máy chủ, nên không tài liệu nào nói cái nào thắng. Hãy cho chúng dải khác nhau.
assumption-equal-mail-exchangers = Bên gửi chọn máy chủ trao đổi thư nào trong số những máy có cùng số ưu tiên?
assumption-equal-mail-exchangers-first-by-name = Cái đầu tiên theo tên
assumption-equal-mail-exchangers-last-by-name = Cái cuối cùng theo tên
assumption-equal-mail-exchangers-explanation = Tiêu chuẩn bảo bên gửi chọn ngẫu nhiên, nên mỗi máy đều có người chọn. Hãy công bố một máy chủ trao đổi thư, hoặc các số ưu tiên khác nhau.
assumption-dane-expired-certificate = Trong Exchange Online, DANE có thất bại với chứng chỉ hết hạn mà chính một bản ghi TLSA nêu không?
assumption-dane-expired-certificate-deferred-4-7-322 = Có: 4.7.322, thư phải chờ
assumption-dane-expired-certificate-dates-ignored = Không, ngày tháng không được tính
assumption-dane-expired-certificate-explanation = Tiêu chuẩn bỏ qua ngày tháng của chứng chỉ như vậy; Microsoft nêu lỗi cho chứng chỉ hết hạn mà không có ngoại lệ này. Hãy gia hạn chứng chỉ đúng lúc để tránh câu hỏi này.
assumption-dnssec-failure = Exchange Online ghi gì khi chữ ký DNSSEC của đích không đúng?
assumption-dnssec-failure-deferred-4-7-324 = 450 4.7.324, dnssec-invalid
assumption-dnssec-failure-deferred-4-4-312 = 450 4.4.312, DNS query failed
assumption-dnssec-failure-explanation = Bảng mã có một mã riêng; bài viết về DANE có thời nói rằng mã chung cho tra cứu thất bại được hiển thị. Dù thế nào thư cũng phải chờ.
assumption-unknown-server-recipient = Exchange Server trả lời gì trong phiên cho người nhận không biết?
assumption-unknown-server-recipient-refused-5-1-10 = 550 5.1.10, không tìm thấy người nhận
assumption-unknown-server-recipient-refused-5-1-1 = 550 5.1.1, không biết người dùng
assumption-unknown-server-recipient-explanation = Các bản hiện tại tra người nhận và trả lời 5.1.10; tài liệu cũ và bộ lọc người nhận cho thấy 5.1.1.
assumption-anonymous-refusal = Exchange Server trả lời gì cho máy khách phải xác thực?
assumption-anonymous-refusal-refused-5-7-57 = 530 5.7.57, máy khách chưa được xác thực để gửi thư ẩn danh
assumption-anonymous-refusal-refused-5-7-1 = 530 5.7.1, máy khách chưa được xác thực
assumption-anonymous-refusal-explanation = Các bản ngày nay in 5.7.57, bản cũ in 5.7.1. Nguyên nhân là một: trình kết nối nhận không nhận người gửi ẩn danh.
assumption-unable-to-relay = Exchange Server trả lời gì cho máy khách không được chuyển tiếp?
assumption-unable-to-relay-refused-5-7-54 = 550 5.7.54, không thể chuyển tiếp đến người nhận ở miền không được chấp nhận
assumption-unable-to-relay-refused-5-7-1 = 550 5.7.1, không thể chuyển tiếp
assumption-unable-to-relay-explanation = Các bản ngày nay in 5.7.54, bản cũ in 5.7.1. Cả hai nghĩa là miền không được chấp nhận ở đây và máy khách không được chuyển tiếp.
assumption-sender-list-refusal = Người gửi không có trong danh sách người gửi được chấp nhận của một người nhận thì nhận được gì?
assumption-sender-list-refusal-refused-5-7-124 = 550 5.7.124 từ nhóm, 5.7.129 từ mọi người nhận khác
assumption-sender-list-refusal-refused-5-7-1 = 550 5.7.1, không được phép, từ mọi người nhận
assumption-sender-list-refusal-explanation = Microsoft có bài riêng cho 5.7.124, nói về nhóm, và nêu 5.7.1 cho ai không được viết cho một người nhận. Báo cáo không gửi được ngày nay cho thấy 5.7.129 với hộp thư.
assumption-unknown-recipient = Exchange trả lại thư gửi đến người nhận không tồn tại của miền có thẩm quyền với mã nào?
assumption-unknown-recipient-returned-5-1-10 = 550 5.1.10, không tìm thấy người nhận khi tra địa chỉ SMTP
assumption-unknown-recipient-returned-5-1-1 = 550 5.1.1, ExRecipNotFound
assumption-unknown-recipient-explanation = Danh sách mã lỗi của Microsoft nêu 5.1.10; KB 2730609 in 5.1.1 cho cùng tình huống.
assumption-listed-subdomain = Miền được chấp nhận nào áp dụng cho một miền con vừa được liệt kê vừa nằm dưới một miền nhận cả miền con của nó?
assumption-listed-subdomain-longest-match = Miền con được liệt kê, vì khớp dài hơn
assumption-listed-subdomain-explanation = Microsoft mô tả MatchSubDomains mà không nói gì về miền con vốn là miền được chấp nhận.
assumption-disabled-domain = Người gửi nhận được gì khi thư đi từ hoặc đến một miền đã tắt việc đó?
assumption-disabled-domain-refused-5-7-1 = 550 5.7.1, không được phép phân phát
assumption-disabled-domain-explanation = Microsoft nói thư như vậy bị chặn, nhưng không nói trả lời gì. Mã này là mã chung cho thư không được phép.
assumption-sender-lists-of-strangers = Người lạ viết dưới tên một người của tổ chức có được tính là người đó trong danh sách người gửi của người nhận không?
assumption-sender-lists-of-strangers-address-counts = Có, địa chỉ người gửi được tính
assumption-sender-lists-of-strangers-authenticated-only = Không, chỉ người gửi đã xác thực
assumption-sender-lists-of-strangers-explanation = Microsoft cho liệt kê người gửi bên ngoài dưới dạng liên hệ, nên với họ địa chỉ là đủ. Về người lạ mượn địa chỉ nội bộ thì không nói gì. Để chắc chắn, hãy chỉ nhận thư từ trong tổ chức.
assumption-server-hop-limit = Trình kết nối nhận không đặt giới hạn bước nhảy thì có giới hạn nào?
assumption-server-hop-limit-30-and-8 = MaxHopCount 30, MaxLocalHopCount 8
assumption-server-hop-limit-60-and-5 = MaxHopCount 60, MaxLocalHopCount 5
assumption-server-hop-limit-explanation = Trang lệnh ngày nay nói 30 và 8; máy chủ các phiên bản cũ cho thấy 60 và 5. Hãy đặt cả hai trên trình kết nối cho chắc.
assumption-smtp-certificate-choice = Trong hai chứng chỉ phù hợp được bật cho SMTP, máy chủ trình ra chứng chỉ nào?
assumption-smtp-certificate-choice-untrusted = Chứng chỉ mà bên kia không tin cậy
assumption-smtp-certificate-choice-trusted = Chứng chỉ mà bên kia tin cậy
assumption-smtp-certificate-choice-explanation = Microsoft mô tả rằng máy chủ lấy một trong hai và thư ngừng chảy khi đó là chứng chỉ không được tin cậy. Hãy chỉ để một chứng chỉ cho SMTP.
assumption-server-sends-to-itself = Điều gì kết thúc thư mà Exchange Server giao cho chính mình?
assumption-server-sends-to-itself-hop-count-5-4-6 = Giới hạn bước nhảy, 554 5.4.6
assumption-server-sends-to-itself-returned-5-3-5 = Máy chủ nhận ra ngay, 554 5.3.5
assumption-server-sends-to-itself-explanation = Bảng báo cáo không gửi được có cả hai mã cho cấu hình gửi thư đi vòng tròn.
