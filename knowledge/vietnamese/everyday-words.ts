/**
 * What people say about anything: it fills a question and names no subject of its own. `|` separates words and
 * phrases. A word that may be the subject ("xe", "thẻ", "lương") has no place here.
 */
const doing =
  'bấm|gõ|nhấn|click|ném|quăng|bỏ vô|đem|đem lên|đem ra|mang tới|mang đến|mang lên|đưa|đưa ra|đưa tới|cầm|nắm|giữ|kéo|đẩy|thả|chọn|bật|tắt|mở|mở ra|vào được|vô|vô được|coi|nhìn|ngó|dòm|nghe|nghe nói|nghĩ|tưởng|hiểu|nhớ|quên mất|' +
  'chê|khen|rủ|kêu|gọi là|nói chuyện|nhắn|hẹn|chờ|đợi|tới|đi đâu|chạy đi|chạy tới|ghé|ở lại|nằm|đứng|ngồi|bắt|bắt phải|ép|buộc|cấm|bị cấm|tha|chịu khó|cố|cố tình|thử|tìm|kiếm|tạo|tạo ra|thêm|đổi|trao|chia|gộp|xoay|xoay xở|lờ|né|tránh|' +
  'xảy ra|diễn ra|bắt đầu|tiếp|tiếp theo|tiếp tục|đi tiếp|dừng|ngừng|kết lại|quyết|quyết định xem|chốt|chốt lại|so|so với|tương đương|giống|giống như|coi là|được coi là|coi như|gọi|tính là|xem|xem là|được xem|xem thử|đọc|dùng thử|mò|loay hoay|bó tay|tự làm|làm giùm|làm dùm|gánh|gánh chịu|gánh hết|chịu đòn|lãnh đủ|rành|ráng|dính|dính tới|khỏi cần|khỏi phải|luật chơi|cậu|cậu ấy|coi bộ|nội trong|hễ|rứa|vậy ta|đang xài|xong xuôi'
const saying =
  'nhiều khi|lắm khi|hồi trước|hồi nãy|lúc trước|trước đây|trước giờ|dạo này|mấy bữa|vài bữa|mấy hôm nay|vài hôm|vài ngày|bữa|bữa nay|bữa trước|hôm trước|tuần trước|mới đây|sắp|sắp tới|cả ngày|suốt|suốt ngày|hoài|mãi|liền|lập tức|tí|tí nữa|chút|xíu|một chút|' +
  'gấp|khẩn|nhanh|lẹ|chậm chạp|bận|bận quá|rảnh|vắng|đi vắng|mệt|chán|khổ|lo lắng|sợ|ngại|tiện|bất ngờ|ổn|có ổn|sao rồi|kỳ|kỳ cục|lạ|hay ho|hay là|tốt|xấu|dở|tệ|đúng|sai|lớn|to|nhỏ|bé|dài|ngắn|dày|mỏng|đầy|đủ|dễ|rõ|rõ ràng|thật sự|đại khái|nói chung|tóm lại|' +
  'hình như|chắc|chắc là|có lẽ|thực ra|thật ra|tức là|ví dụ|chẳng hạn|kể cả|miễn|miễn là|trừ khi|ngoài ra|cùng|cùng nhau|với nhau|nhau|lẫn nhau|riêng|chung|mỗi|từng|vài|vài cái|hầu hết|hầu như|gần như|duy nhất|vẫn|cứ|lại còn|thậm chí|luôn luôn|đôi khi|thỉnh thoảng'
const things =
  'chỗ|nơi|thứ|mọi thứ|thứ gì|đồ|cái đó|tay|một tay|tay ai|đứa|thằng|ông|bà|cô|chú|ảnh|chỉ|mấy anh|mấy chị|mấy ông|mấy bà|mấy người|mấy đứa|ai đó|người khác|người nhà|đứa bạn|bạn cùng phòng|đứa em|anh em|chị em|bọn|tụi|tụi nó|phe|phía|phía mình|hàng xóm|xếp|mấy sếp|ông sếp|' +
  'cấp trên|cấp dưới|dưới quyền|lính|lính mới|ma mới|thành viên mới|trang|cái trang|trên đó|trên này|trên mạng|qua mạng|lên mạng|mạng|đoạn nào|lúc đầu|lúc cuối|cuối|cuối cùng|cuối năm|đầu năm|đầu tiên|trước tiên|' +
  'lý do|chuyện gì|vụ này|vụ đó|cớ|kiểu này|dạng|hình thức|mức|mức độ|tới đâu|đến đâu|bên khác|bên ngoài|trong nhà|ngoài kia|trời|trời ơi|giùm em|giúp mình|cho chắc|cho tiện|cho nhanh|đường nào cũng|sếp lớn|sếp tổng'

export const everydayWords = [doing, saying, things].join('|')
