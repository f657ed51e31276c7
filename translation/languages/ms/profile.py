"""Malay."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ms",
    name="Malay",
    titles=words("dr Hj Hjh ir Jen Kapt Kol Lt Mej Pn prof Sdr Sdri Tn Yb"),
    before_numbers=words("fsl hlm m.s ms No tel"),
    inner_abbreviations=words("a.l Bdr bhg Jl Jln Kg lih Lrg s.d Tmn"),
    closing_abbreviations=words("Apr Bhd Dis Feb Jan Jul Jun Mac min Nov Okt S.M Sdn Sep Sept"),
    list_endings=words("dll dsb"),
    function_words=words("""
        yang dan di ini dengan untuk dari daripada dalam itu tidak akan pada juga ke kerana ada oleh
        apabila mereka atau telah sebagai saya kami kita beliau lebih bagi selepas bahawa sehingga apa
        siapa mengapa bagaimana kenapa tetapi sudah kepada antara terhadap bukan seorang melalui mengenai
        manakala ketika sejak semalam seluruh menerusi sebaik berbanding berikutan
    """),
    news_words=words("""
        boleh ialah adalah tersebut menjadi orang tahun baharu baru rakyat kerajaan polis perdana menteri
        mahkamah malaysia berkata kata negeri negara pejabat wang kereta hospital maut mangsa perlu
        syarikat datuk tan sri esok lapan isnin ahad lelaki kanak rm kemalangan bomba didakwa dakwa
        pilihan raya jabatan kementerian pekerja kuala lumpur umno putrajaya johor selangor sabah sarawak
        penang ketua pengarah anggota cedera tempoh sahaja turut iaitu kes rabu khamis jumaat sabtu selasa
        pelajar sekolah hari pihak manusia atas berhak ringgit usah majlis bersetuju undi undian mengundi
        ditangguhkan cukai parlimen kewangan peratus bilion pasukan perlawanan pelabur doktor ubat jenayah
        peguam tertuduh lebuh lori motosikal lapangan cuti timbalan setiausaha pengerusi mesyuarat
        kenyataan akhbar televisyen filem universiti pensyarah murid peperiksaan kesihatan keselamatan
        tentera letupan mayat siasatan suspek dadah hutang pelaburan eksport awak cakap faedah susulan
        kehidupan beratus
    """),
    everyday_words=words("helo selamat pagi petang malam terima kasih tolong datang maaf"),
    kin=words("id"),
)
